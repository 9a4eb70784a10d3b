import { chanceBand, classGain, gainLines, gainOf, sittingPair, type GainLine } from '@/quiz/gain'
import type { Paper, Sitting } from '@/quiz/sitting'

function sitting(paper: Paper, day: number, scores: (number | undefined)[]): Sitting {
  return {
    paper,
    at: `2021-03-${String(day).padStart(2, '0')}T09:00:00.000Z`,
    answers: scores.map((score, i) => ({
      question: `${paper}-${i}`,
      version: 1,
      lesson: `lesson-${i}`,
      objective: 'tell',
      ...(score !== undefined && { score }),
      fields: {},
    })),
  }
}

/** The lines of a learner who earned so many of ten points before and after. */
function lines(before: number, after: number): GainLine[] {
  const mark = (points: number, i: number) => (i < points ? 1 : 0)
  return Array.from({ length: 10 }, (_, i) => ({
    lesson: `lesson-${i}`,
    objective: 'tell',
    before: mark(before, i),
    after: mark(after, i),
  }))
}

test('the first pre-test counts, and the first post-test after it', () => {
  const early = sitting('after', 1, [1])
  const [first, again] = [sitting('before', 2, [0]), sitting('before', 3, [1])]
  const [after, later] = [sitting('after', 4, [0.5]), sitting('after', 5, [1])]
  expect(sittingPair([early, first, again, after, later])).toEqual({ before: first, after })
  expect(sittingPair([early, first])).toBeUndefined()
  expect(sittingPair([after])).toBeUndefined()
})

test('marks are paired by objective, whatever their order, and what one paper lacks is left out', () => {
  const before = sitting('before', 2, [0, undefined, 0.5])
  const after = sitting('after', 4, [1, 1])
  after.answers.reverse()
  const found = gainLines({ before, after })
  expect(found).toEqual([
    { lesson: 'lesson-0', objective: 'tell', before: 0, after: 1 },
    { lesson: 'lesson-1', objective: 'tell', before: undefined, after: 1 },
  ])
  expect(gainOf(found)).toEqual({ questions: 2, before: 0, after: 2, change: 2 })
})

// By hand: e² of 10 of 20 is 10 × 10 / 19 = 5.263, of 15 of 20 is 15 × 5 / 19 = 3.947; 1.96 × √9.211 = 5.948.
test('the band of chance is that of Lord’s standard errors', () => {
  expect(chanceBand({ questions: 20, before: 10, after: 15, change: 5 })).toBeCloseTo(5.948, 3)
  expect(chanceBand({ questions: 20, before: 0, after: 20, change: 20 })).toBe(0)
  expect(chanceBand({ questions: 1, before: 0, after: 1, change: 1 })).toBe(Infinity)
})

// By hand: changes 2, 4 and 3: mean 3, s = 1; t of 2 degrees is 4.303; 4.303 × 1 / √3 = 2.484.
test('a class’s gain is the mean of its changes, with the interval of a t for pairs', () => {
  const gain = classGain([lines(4, 6), lines(2, 6), lines(6, 9)])
  expect(gain).toMatchObject({ learners: 3, questions: 10, before: 4, after: 7, change: 3 })
  expect(gain?.interval?.low).toBeCloseTo(0.516, 3)
  expect(gain?.interval?.high).toBeCloseTo(5.484, 3)
})

// Published: t of 40 degrees of freedom is 2.021. With 41 learners, s of the changes 1 and 3 in turn is 1.0118.
test('beyond the table Student’s t is near enough', () => {
  const class41 = Array.from({ length: 41 }, (_, i) => lines(2, i % 2 === 0 ? 3 : 5))
  const { change, interval } = classGain(class41)!
  const s = Math.sqrt((21 * (1 - change) ** 2 + 20 * (3 - change) ** 2) / 40)
  expect(interval!.high - change).toBeCloseTo((2.021 * s) / Math.sqrt(41), 3)
})

test('learners are held to the lines that all of them have', () => {
  const short = lines(5, 5).slice(0, 4)
  expect(classGain([lines(0, 10), short])).toMatchObject({ questions: 4, before: 2, after: 4 })
})

test('of one learner no interval is given, and of none no gain', () => {
  expect(classGain([lines(1, 2)])?.interval).toBeUndefined()
  expect(classGain([])).toBeUndefined()
})
