import fc from 'fast-check'
import { checkSpeech } from '@/debate/speech/check'
import { labelled } from './measure'
import { moduleAt } from './module'

const speeches = [...labelled('speeches'), ...labelled('examples')]
const parts = speeches.flatMap(({ text }) => text.split(/(?<=[.,;:!?]) /))
const anyText = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...parts, '“', "'", '\n\n', '— ', '€', '1,', ' of '), { maxLength: 25 })
    .map(all => all.join(' ')),
)

test('any text is checked without a throw, and every finding says what stands at its place', async () => {
  const { ledger } = await moduleAt('lessons')
  fc.assert(
    fc.property(anyText, text => {
      const found = checkSpeech(text, ledger)
      for (const { start, end, span, fix } of found) {
        expect(span).toBe(text.slice(start, end))
        expect(end).toBeGreaterThan(start)
        if (fix !== undefined)
          expect(text.slice(fix.start, fix.end).length).toBe(fix.end - fix.start)
      }
      for (const [i, { end }] of found.entries())
        expect(found[i + 1]?.start ?? text.length).toBeGreaterThanOrEqual(end)
    }),
    { numRuns: 150 },
  )
})

test('the same text has the same findings, also with a ledger made anew', async () => {
  const [a, b] = [await moduleAt('lessons'), await moduleAt('lessons')]
  for (const { text } of speeches)
    expect(checkSpeech(text, a.ledger)).toEqual(checkSpeech(text, b.ledger))
})

test('clean speeches one after another stay clean', async () => {
  const { ledger } = await moduleAt('lessons')
  const clean = speeches.filter(({ findings }) => findings.length === 0).map(({ text }) => text)
  let alarms = 0
  const runs = 60
  fc.assert(
    fc.property(fc.shuffledSubarray(clean, { minLength: 2, maxLength: 6 }), some => {
      if (checkSpeech(some.join('\n\n'), ledger).length > 0) alarms += 1
    }),
    { numRuns: runs, seed: 1 },
  )
  expect(alarms).toBeLessThanOrEqual(runs * 0.05)
})

test('a faulty sentence is found among clean ones too', async () => {
  const { ledger } = await moduleAt('lessons')
  const clean = labelled('speeches').find(({ id }) => id === 'lg-02')?.text ?? ''
  const text = `${clean}\n\nSky laundered drug money. ${clean}`
  expect(checkSpeech(text, ledger).map(({ kind, span }) => [kind, span])).toContainEqual([
    'status-overclaim',
    'laundered drug money',
  ])
})

test('a speech of two hours is checked to its last sentence', async () => {
  const { ledger } = await moduleAt('lessons')
  const sentence = 'Privacy is a right, and a court may limit it for a reason that it names. '
  const text = `${sentence.repeat(1200)}Sky laundered drug money.`
  expect(text.split(/\s+/).length).toBeGreaterThan(18_000)
  expect(checkSpeech(text, ledger).map(({ span }) => span)).toEqual(['laundered drug money'])
})
