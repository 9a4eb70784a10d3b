import { chanceBand, classGain, gainLines, gainOf, sittingPair } from '@/quiz/gain'
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

/** The pairs of learners who earned so many of ten points before and after. */
const pairs = (...points: [before: number, after: number][]) =>
  points.map(([before, after]) => ({ before: before / 10, after: after / 10 }))

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

// By hand: changes 2, 4 and 3 of ten: mean 3, s = 1; t of 2 degrees is 4.303; 4.303 × 1 / √3 = 2.484.
test('a class’s gain is the mean of its changes, with the interval of a t for pairs', () => {
  const gain = classGain(pairs([4, 6], [2, 6], [6, 9]))
  expect(gain).toMatchObject({ learners: 3, higher: 3, same: 0, lower: 0 })
  expect(gain?.before).toBeCloseTo(0.4)
  expect(gain?.change).toBeCloseTo(0.3)
  expect(gain?.interval?.low).toBeCloseTo(0.0516, 4)
  expect(gain?.interval?.high).toBeCloseTo(0.5484, 4)
})

// Published: t of 40 degrees of freedom is 2.021. With 41 learners, s of the changes 1 and 3 in turn is 1.0118.
test('beyond the table Student’s t is near enough', () => {
  const class41 = Array.from({ length: 41 }, (_, i) => pairs([2, i % 2 === 0 ? 3 : 5])).flat()
  const { change, interval } = classGain(class41)!
  const s = Math.sqrt((21 * (0.1 - change) ** 2 + 20 * (0.3 - change) ** 2) / 40)
  expect(interval!.high - change).toBeCloseTo((2.021 * s) / Math.sqrt(41), 4)
})

test('of one learner no interval is given, and of none no gain', () => {
  expect(classGain(pairs([1, 2]))?.interval).toBeUndefined()
  expect(classGain([])).toBeUndefined()
})

/** Means 0.4 and 0.7: of the 0.6 that could be gained, 0.3 was, which is a half. */
test('the normalised gain is the share of what could be gained', () => {
  const gain = classGain(pairs([2, 7], [6, 7]))
  expect(gain).toMatchObject({ enough: false, higher: 2, same: 0, lower: 0 })
  expect(gain?.normalised).toBeCloseTo(0.5)
})

test('who goes down is counted, a class can lose, and one that knew all has nothing to gain', () => {
  const loss = classGain(pairs([5, 2.5], [5, 5]))
  expect(loss).toMatchObject({ higher: 0, same: 1, lower: 1 })
  expect(loss?.normalised).toBeCloseTo(-0.25)
  expect(classGain(pairs([10, 10]))?.normalised).toBeUndefined()
})

test('ten learners are enough to tell something', () => {
  const ten = Array.from({ length: 10 }, () => pairs([1, 4])).flat()
  expect(classGain(ten)?.enough).toBe(true)
  expect(classGain(ten.slice(1))?.enough).toBe(false)
})
