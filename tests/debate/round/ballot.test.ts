import { checkBallot, criteriaFor, newBallot, sumOf, type Ballot } from '@/debate/round/ballot'
import type { Format } from '@/debate/formats/format'
import { theFormat } from '@/tests/debate/the-formats'

const policy = theFormat('policy-school')
const worlds = theFormat('world-schools')
const british = theFormat('british-parliamentary')
const REASON = 'The negative dropped the second advantage, and nothing outweighs it.'
/** A ballot in which each speech has these marks for each criterion. */
function filled(format: Format, marks: Record<string, number>, more: Partial<Ballot> = {}): Ballot {
  const ballot = newBallot(format)
  return {
    ...ballot,
    speeches: ballot.speeches.map(entry => {
      const mark = marks[entry.id] ?? marks.all ?? 0
      return {
        ...entry,
        marks: Object.fromEntries(format.scoring.criteria.map(({ id }) => [id, mark])),
      }
    }),
    reason: REASON,
    ...more,
  }
}
const says = (format: Format, ballot: Ballot) =>
  checkBallot(format, ballot).map(finding => finding.says)

test('a full ballot passes', () => {
  expect(says(policy, filled(policy, { all: 28, '1ac': 28.5 }, { winner: 'aff' }))).toEqual([])
})

test('an empty ballot says all that is missing', () => {
  const found = says(policy, newBallot(policy))
  expect(found).toHaveLength(4 + 1 + 1)
  expect(found[0]).toBe('1AC: not marked yet for speaker points.')
})

test.each([
  [31, /is 31, and goes from 25 to 30/],
  [24.5, /goes from 25 to 30/],
  [28.3, /goes by steps of 0.5/],
])('a mark of %d is sent back', (mark, reason) => {
  expect(says(policy, filled(policy, { all: 28, '1ac': mark }, { winner: 'aff' }))[0]).toMatch(
    reason,
  )
})

test('a reply has half of the range', () => {
  const reply = worlds.speeches.at(-1)!
  expect(criteriaFor(worlds, reply).map(({ min, max, step }) => [min, max, step])).toEqual([
    [12, 16, 0.25],
    [12, 16, 0.25],
    [6, 8, 0.25],
  ])
})

test('a win on fewer points is asked about where it is allowed, and refused where it is not', () => {
  const low = filled(policy, { all: 28, '1nc': 30 }, { winner: 'aff' })
  expect(checkBallot(policy, low)).toMatchObject([{ where: 'winner', isNote: true }])
  const found = checkBallot({ ...policy, scoring: { ...policy.scoring, lowWin: false } }, low)
  expect(found).toMatchObject([{ isNote: false, says: expect.stringMatching(/must have more/) }])
})

test('in British parliamentary the order of the teams is the order of their sums', () => {
  const marks = { all: 75, pm: 78, lo: 77, mg: 76 }
  const right = filled(british, marks, { ranks: ['og', 'oo', 'cg', 'co'] })
  expect(says(british, right)).toEqual([])
  expect(says(british, { ...right, ranks: ['oo', 'og', 'cg', 'co'] })[0]).toMatch(
    /Opening opposition is placed above Opening government with 152 against 153/,
  )
  expect(
    says(british, filled(british, { all: 75 }, { ranks: ['og', 'oo', 'cg', 'co'] })),
  ).toHaveLength(3)
  expect(says(british, { ...right, ranks: ['og'] })[0]).toMatch(/all teams in order/)
})

test('a sum is known only when every mark is', () => {
  expect(sumOf(policy, filled(policy, { all: 28 }), { side: 'aff' })).toBe(56)
  expect(sumOf(policy, newBallot(policy), { side: 'aff' })).toBeUndefined()
})

test('where nobody wins, nothing is asked', () => {
  const controversy = theFormat('academic-controversy')
  expect(says(controversy, newBallot(controversy))).toEqual([])
})
