import fc from 'fast-check'
import { readModule } from '@/course/module'
import { argumentsData } from '@/debate/practice/arguments-data'
import { draw, ownSide, timeLeft, type Lot } from '@/debate/practice/drill'
import { BLANK, cardAttempt, recallsOf, reviewCards } from '@/debate/practice/review-card'
import { cardIn, CARD_LESSON } from '@/debate/practice/card-id'
import { attemptSchema } from '@/quiz/attempt'
import { NO_PROGRESS } from '@/quiz/progress'
import { dueForReview } from '@/quiz/review'
import { readModuleFiles } from '@/server/module-files'

const lots: Lot[] = ['R1', 'R2'].flatMap(resolution =>
  (['aff', 'neg'] as const).flatMap(side =>
    ['A', 'B', 'C'].map(name => ({ resolution, side, argument: `${resolution}-${side}-${name}` })),
  ),
)

test('the same seed draws the same, and each resolution, side and argument comes up', () => {
  fc.assert(fc.property(fc.string(), seed => expect(draw(seed, lots)).toEqual(draw(seed, lots))))
  const drawn = Array.from({ length: 300 }, (_, i) => draw(`seed ${i}`, lots)?.argument)
  expect(new Set(drawn).size).toBe(lots.length)
})

test('without arguments nothing is drawn', () => {
  expect(draw('x', [])).toBeUndefined()
})

test('who answers speaks for the other side; who stands questions for the argument’s own', () => {
  expect(ownSide('answer', lots[0]!)).toBe('neg')
  expect(ownSide('questions', lots[0]!)).toBe('aff')
  expect(ownSide('answer', { resolution: 'R1', argument: 'x' })).toBeUndefined()
})

test('two minutes are counted by the clock, over them too', () => {
  expect(timeLeft(1000, 1000)).toBe(120_000)
  expect(timeLeft(1000, 131_000)).toBe(-10_000)
})

test('lots come from the starters, each argument with its side; a module without any has arguments of no side, or none', async () => {
  const { evidence, syllabus, starters } = readModule(await readModuleFiles('lessons')).module
  const { lots, arguments: all } = argumentsData(evidence, syllabus.resolutions, starters)
  expect(new Set(lots.map(lot => lot.resolution)).size).toBe(6)
  for (const lot of lots) expect(all.some(one => one.id === lot.argument)).toBe(true)
  for (const resolution of syllabus.resolutions)
    for (const side of ['aff', 'neg'])
      expect(lots.some(lot => lot.resolution === resolution.text && lot.side === side)).toBe(true)
  expect(argumentsData(evidence, [], []).lots).toHaveLength(35)
  expect(argumentsData(evidence, [], []).lots[0]).not.toHaveProperty('side')
  const other = readModule(await readModuleFiles('course/starter')).module
  expect(argumentsData(other.evidence, other.syllabus.resolutions, other.starters)).toEqual({
    arguments: [],
    lots: [],
  })
})

describe('review cards', () => {
  const cards = async () =>
    reviewCards(readModule(await readModuleFiles('lessons')).module.evidence)

  test('a card asks without its voice and without its figures, and answers with both', async () => {
    const all = await cards()
    expect(all.length).toBeGreaterThan(200)
    for (const { prompt, who, figures, origin } of all) {
      expect(who).not.toBe('')
      expect(origin).toMatch(/^Source/)
      const voice = who.replace(/\s*\([^)]*\)/g, '').trim()
      expect(prompt.includes(voice)).toBe(false)
      for (const figure of figures) expect(figure).not.toMatch(/undefined/)
    }
    expect(all.filter(card => card.prompt.includes(BLANK)).length).toBeGreaterThan(60)
    const known = all.find(card => card.id === 's4-48-arrests')
    expect(known?.prompt).not.toMatch(/48/)
  })

  test('a lost figure is said to be lost, and none is put in its place', async () => {
    const lost = (await cards())
      .flatMap(card => card.figures)
      .filter(figure => /missing in our copy/.test(figure))
    expect(lost.length).toBeGreaterThan(5)
    expect(
      lost.every(figure => /: the number is missing in our copy of this article$/.test(figure)),
    ).toBe(true)
  })

  test('an attempt at a card is kept like one at a question, and falls due in the same schedule', async () => {
    const [card] = (await cards()).filter(one => one.figures.length > 0)
    const attempt = attemptSchema.parse(
      cardAttempt(card!, ['who', 'standing'], '2026-11-28T12:00:00.000Z'),
    )
    expect(attempt).toMatchObject({ lesson: CARD_LESSON, score: 2 / 3 })
    expect(cardIn(attempt.question)).toBe(card!.id)
    expect(cardIn('keys-01')).toBeUndefined()
    const progress = { ...NO_PROGRESS, attempts: [attempt] }
    const due = dueForReview(progress, new Date('2026-11-30T12:00:00.000Z'), 'uniform')
    expect(due.map(item => item.question)).toEqual([attempt.question])
  })

  test('all that there is to recall earns the whole mark', async () => {
    for (const card of (await cards()).slice(0, 40)) {
      expect(cardAttempt(card, recallsOf(card), '2026-11-28T12:00:00.000Z').score).toBe(1)
      expect(cardAttempt(card, [], '2026-11-28T12:00:00.000Z').score).toBe(0)
    }
  })
})
