import fc from 'fast-check'
import { wrongParts, type GivenAnswer } from '@/quiz/given-answer'
import { discriminationBand, facilityBand, itemStatistics } from '@/quiz/item-statistics'
import { correlation, median } from '@/quiz/statistics'
import { choiceSchema } from '@/quiz/choice'
import { matchSchema } from '@/quiz/match'
import { keyOf } from '@/quiz/response'
import { base, cites } from './example'

function answer(differing: Partial<GivenAnswer>): GivenAnswer {
  return { person: 'p1', question: 'q1', version: 1, at: 0, score: 1, wrong: [], ...differing }
}

/** Five people’s scores in three questions, as rows. */
const CLASS = [
  [1, 1, 1],
  [1, 1, 0],
  [1, 0, 1],
  [0, 1, 0],
  [0, 0, 0],
]
const given = CLASS.flatMap((row, p) =>
  row.map((score, q) => answer({ person: `p${p}`, question: `q${q}`, score, at: q })),
)

test('facility is the mean score in hundredths', () => {
  expect(itemStatistics(given).map(item => item.facility)).toEqual([60, 60, 40])
})

/**
 * Worked by hand. Question 0: scores 1 1 1 0 0, rest 2 1 1 1 0, means 0.6 and 1; the products of deviations sum to
 * 0.4·1 + 0 + 0 + 0 + (−0.6)(−1) = 1, the squares to 1.2 and 2: r = 1 / √2.4 = 0.6455.
 * Question 2: scores 1 0 1 0 0, rest 2 2 1 1 0, means 0.4 and 1.2; products 0.6·0.8 + (−0.4)·0.8 + 0.6·(−0.2)
 * + (−0.4)(−0.2) + (−0.4)(−1.2) = 0.6, squares 1.2 and 2.8: r = 0.6 / √3.36 = 0.3273.
 */
test('discrimination is the correlation with the rest of the test, the item itself left out', () => {
  const [first, , third] = itemStatistics(given)
  expect(first?.discrimination).toBeCloseTo(64.55, 2)
  expect(third?.discrimination).toBeCloseTo(32.73, 2)
})

test('a question that all get right, or that stands alone, discriminates nothing', () => {
  const all = [1, 2, 3].flatMap(p => [
    answer({ person: `p${p}`, question: 'easy' }),
    answer({ person: `p${p}`, question: 'hard', score: p / 3 }),
  ])
  expect(itemStatistics(all).map(item => item.discrimination)).toEqual([undefined, undefined])
  expect(itemStatistics([answer({})])[0]?.discrimination).toBeUndefined()
})

test('a latecomer’s missing questions do not count as wrong', () => {
  const late = [...given, answer({ person: 'late', question: 'q2', score: 1, at: 2 })]
  const [first] = itemStatistics(late)
  expect(first?.n).toBe(5)
  expect(first?.facility).toBe(60)
  expect(itemStatistics(late)[2]?.n).toBe(6)
})

test('only the first answer of each person counts, whatever the order of the list', () => {
  const answers = [answer({ at: 2, score: 1 }), answer({ at: 1, score: 0 })]
  expect(itemStatistics(answers)[0]).toMatchObject({ n: 1, facility: 0 })
})

test('versions of a question are told apart', () => {
  const answers = [answer({}), answer({ person: 'p2', version: 2, score: 0 })]
  expect(itemStatistics(answers)).toMatchObject([
    { version: 1, n: 1, facility: 100 },
    { version: 2, n: 1, facility: 0 },
  ])
})

test('what no machine marks is not counted', () => {
  const unmarked: GivenAnswer = { person: 'p1', question: 'q1', version: 1, at: 0, wrong: [] }
  expect(itemStatistics([unmarked])).toEqual([])
})

test('ten answers are enough to tell something, and nine are not', () => {
  const class9 = Array.from({ length: 9 }, (_, p) => answer({ person: `p${p}` }))
  expect(itemStatistics(class9)[0]?.enough).toBe(false)
  expect(itemStatistics([...class9, answer({ person: 'p9' })])[0]?.enough).toBe(true)
})

test('wrong options are counted, the commonest first, as a share of all who answered', () => {
  const took = (person: string, id: string) =>
    answer({ person, score: 0, wrong: [{ id, text: id.toUpperCase() }] })
  const answers = [took('p1', 'b'), took('p2', 'c'), took('p3', 'c'), answer({ person: 'p4' })]
  expect(itemStatistics(answers)[0]?.wrong).toEqual([
    { text: 'C', n: 2, share: 0.5 },
    { text: 'B', n: 1, share: 0.25 },
  ])
})

test('certain and wrong are counted among those who said how certain they were', () => {
  const answers = [
    answer({ person: 'p1', certainty: 'certain', score: 0 }),
    answer({ person: 'p2', certainty: 'certain', score: 0.5 }),
    answer({ person: 'p3', certainty: 'certain', score: 1 }),
    answer({ person: 'p4', certainty: 'guess', score: 0 }),
    answer({ person: 'p5', score: 0 }),
  ]
  expect(itemStatistics(answers)[0]?.certainty).toEqual({ asked: 4, certainAndWrong: 2 })
})

test('the time is the median of the times that are known', () => {
  const answers = [30, 10, 90, 20].map((seconds, p) => answer({ person: `p${p}`, seconds }))
  expect(itemStatistics([...answers, answer({ person: 'p9' })])[0]?.seconds).toBe(25)
})

test('the bands are the Open University’s', () => {
  const at = (facility: number) => facilityBand(facility)
  expect([19.9, 20, 34.9, 35, 64.9, 65, 90, 90.1].map(at)).toEqual([
    'look-hard',
    'hard',
    'hard',
    'about-right',
    'about-right',
    'easy',
    'easy',
    'look-easy',
  ])
  expect([-0.1, 0, 19.9, 20].map(discriminationBand)).toEqual(['faulty', 'weak', 'weak', 'sound'])
})

test('a correlation lies between −1 and 1, and is 1 with itself', () => {
  const numbers = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2 })
  fc.assert(
    fc.property(numbers, fc.func(fc.double({ min: -100, max: 100, noNaN: true })), (xs, f) => {
      const r = correlation(xs.map(x => [x, f(x)] as const))
      if (r !== undefined) expect(Math.abs(r)).toBeLessThanOrEqual(1 + 1e-9)
      const self = correlation(xs.map(x => [x, x] as const))
      if (self !== undefined) expect(self).toBeCloseTo(1)
    }),
  )
})

test('the median of an even number of figures is between the middle two', () => {
  expect([median([]), median([3]), median([3, 1]), median([9, 1, 3])]).toEqual([undefined, 3, 2, 3])
})

test('what was taken wrongly is told in words, by option or by part', () => {
  const choice = choiceSchema.parse({
    ...base,
    kind: 'choice',
    options: [
      { id: 'a', text: 'Convicted', why: 'No.', cites },
      { id: 'b', text: 'Charged', right: true, why: 'Yes.', cites },
    ],
  })
  expect(wrongParts(choice, { kind: 'choice', option: 'a' })).toEqual([
    { id: 'a Convicted', text: 'Convicted' },
  ])
  expect(wrongParts(choice, keyOf(choice))).toEqual([])
  const match = matchSchema.parse({
    ...base,
    kind: 'match',
    pairs: ['one', 'two', 'three'].map(left => ({
      id: left,
      left,
      right: left.toUpperCase(),
      why: 'So.',
      cites,
    })),
  })
  const key = keyOf(match)
  if (key.kind !== 'match') throw new Error('A match question has a match for its key.')
  const swapped = { ...key.pairs, one: key.pairs.two!, two: key.pairs.one! }
  expect(wrongParts(match, { kind: 'match', pairs: swapped }).map(part => part.text)).toEqual([
    'one: TWO',
    'two: ONE',
  ])
})
