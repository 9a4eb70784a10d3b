import fc from 'fast-check'
import { SCALES, stanceResult, type Position, type StancePair } from '@/classroom/stance'
import { chiSquaredTail, symmetryTest } from '@/classroom/symmetry'
import { withhold, withholdCounts, type Told } from '@/classroom/withhold'

/** So many people who moved from one position to another. */
function people(n: number, before: Position, after: Position): StancePair[] {
  return Array.from({ length: n }, () => ({ before, after }))
}

const HOUSE = [
  ...people(20, 'for', 'for'),
  ...people(6, 'for', 'against'),
  ...people(7, 'undecided', 'for'),
  ...people(5, 'undecided', 'undecided'),
  ...people(12, 'undecided', 'against'),
  ...people(5, 'against', 'for'),
  ...people(25, 'against', 'against'),
]

function moved(pairs: StancePair[], scale: 'three' | 'five' = 'three') {
  const result = stanceResult(scale, pairs)
  if (result.kind !== 'moved') throw new Error('This house should be large enough.')
  return result
}

/** For 26 before and 32 after, against 30 and 43, of 80: for gains 6 / 80, against 13 / 80. */
test('the side that gained the larger share wins, though it may have the smaller house', () => {
  const { n, winner } = moved(HOUSE)
  expect(n).toBe(80)
  expect(winner.side).toBe('against')
})

test('gains and the mean shift are told where every count behind them is', () => {
  const whole = [
    ...people(10, 'for', 'for'),
    ...people(5, 'for', 'undecided'),
    ...people(5, 'for', 'against'),
    ...people(5, 'undecided', 'for'),
    ...people(5, 'undecided', 'undecided'),
    ...people(20, 'undecided', 'against'),
    ...people(5, 'against', 'for'),
    ...people(5, 'against', 'undecided'),
    ...people(20, 'against', 'against'),
  ]
  const result = moved(whole)
  expect(result.matrix).toEqual([
    [10, 5, 5],
    [5, 5, 20],
    [5, 5, 20],
  ])
  expect(result.before).toEqual([20, 30, 30])
  expect(result.after).toEqual([20, 15, 45])
  expect(result.winner).toEqual({ side: 'against', gains: { for: 0, against: 18.75 } })
  // Steps: −1·5 −2·5 +1·5 −1·20 +2·5 +1·5 = −15 of 80 people.
  expect(result.shift).toEqual({ towards: 'against', mean: -15 / 80 })
})

test('nobody is told of in a house of four, or who voted only once', () => {
  expect(stanceResult('three', people(4, 'for', 'against'))).toEqual({ kind: 'too-few', needed: 5 })
  const once: StancePair[] = Array.from({ length: 30 }, () => ({ before: 'for' }))
  expect(stanceResult('three', [...once, ...people(4, 'for', 'for')]).kind).toBe('too-few')
  expect(moved([...once, ...people(9, 'for', 'for')]).n).toBe(9)
})

test('a shift or a gain that would give a small group away is told as a direction only', () => {
  const result = moved([...people(30, 'for', 'for'), ...people(2, 'undecided', 'for')])
  expect(result.shift).toEqual({ towards: 'for', mean: 'withheld' })
  expect(result.winner).toEqual({ side: 'for', gains: { for: 6.25, against: 'withheld' } })
})

test('nobody who moved is counted twice, whatever the votes', () => {
  const position = fc.constantFrom<Position>(...SCALES.five)
  const pair = fc.record({ before: position, after: position })
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 60 }), pairs => {
      const result = stanceResult('five', pairs)
      if (result.kind === 'too-few') return expect(pairs.length).toBeLessThan(5)
      expect(result.n).toBe(pairs.length)
      for (const told of [...result.matrix.flat(), ...result.before, ...result.after])
        if (told !== 'withheld' && told !== 0) expect(told).toBeGreaterThanOrEqual(5)
    }),
  )
})

/** Solves a told table for one withheld count: whether it could be two different numbers, fractions and debts allowed. */
function canVary(told: Told[][], row: number, column: number): boolean {
  const hidden = told.flatMap((line, i) =>
    line.flatMap((count, j) => (count === 'withheld' ? [[i, j] as const] : [])),
  )
  // Rows of the system: the sum along each line of hidden counts does not change, and the asked one changes by one.
  const lines = [
    ...told.map((_, i) =>
      hidden.map(([r, c]) => (r === i ? (c === told[0]!.length - 1 ? -1 : 1) : 0)),
    ),
    ...told[0]!.map((_, j) =>
      hidden.map(([r, c]) => (c === j ? (r === told.length - 1 ? -1 : 1) : 0)),
    ),
  ].map(line => [...line, 0])
  const asked = hidden.map(([r, c]) => Number(r === row && c === column))
  return isSolvable([...lines, [...asked, 1]])
}

/** Gaussian elimination: whether the equations, each with its right-hand side last, agree. */
function isSolvable(equations: number[][]): boolean {
  const rest = equations.map(equation => [...equation])
  const width = rest[0]!.length - 1
  for (let column = 0; column < width; column++) {
    const pivot = rest.findIndex(equation => Math.abs(equation[column]!) > 1e-9)
    if (pivot < 0) continue
    const [used] = rest.splice(pivot, 1)
    for (const equation of rest) {
      const factor = equation[column]! / used![column]!
      for (let i = column; i <= width; i++) equation[i]! -= factor * used![i]!
    }
  }
  return rest.every(equation => Math.abs(equation[width]!) < 1e-9)
}

test('no withheld count can be worked out from what is told', () => {
  const table = (k: number) =>
    fc.array(fc.array(fc.nat(14), { minLength: k, maxLength: k }), { minLength: k, maxLength: k })
  fc.assert(
    fc.property(fc.oneof(table(3), table(5)), counts => {
      const told = withhold(counts)
      for (const [i, line] of told.entries())
        for (const [j, count] of line.entries())
          if (count === 'withheld') expect(canVary(told, i, j)).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('that nobody took a position is told, and so is how all the others stood', () => {
  expect(withholdCounts([20, 0, 20])).toEqual([20, 0, 20])
  expect(withholdCounts([22, 15, 3])).toEqual([22, 'withheld', 'withheld'])
  expect(withholdCounts([22, 4, 3])).toEqual([22, 'withheld', 'withheld'])
  expect(withholdCounts([4, 0, 0])).toEqual(['withheld', 'withheld', 'withheld'])
})

test('a table without small counts is told whole, with its totals', () => {
  expect(
    withhold([
      [5, 6],
      [7, 8],
    ]),
  ).toEqual([
    [5, 6, 11],
    [7, 8, 15],
    [12, 14, 26],
  ])
})

/** Six went there and none back: 2 · (1/2)⁶ = 0.03125. Eight and two: 2 · (1 + 10 + 45) / 1024 = 0.109375. */
test('McNemar’s exact test of who moved between two positions', () => {
  expect(
    symmetryTest([
      [9, 6],
      [0, 9],
    ]),
  ).toEqual({ kind: 'mcnemar', n: 6, p: 0.03125 })
  expect(
    symmetryTest([
      [9, 8],
      [2, 9],
    ]),
  ).toEqual({ kind: 'mcnemar', n: 10, p: 0.109375 })
  expect(
    symmetryTest([
      [9, 5],
      [0, 9],
    ]),
  ).toEqual({ kind: 'too-few', n: 5, needed: 6 })
  expect(
    symmetryTest([
      [9, 3],
      [3, 9],
    ]),
  ).toEqual({ kind: 'mcnemar', n: 6, p: 1 })
})

/** (12 − 4)² / 16 + (6 − 2)² / 8 + (3 − 3)² / 6 = 4 + 2 + 0 = 6 with 3 degrees of freedom: p = 0.1116. */
test('Bowker’s test of who moved among three positions', () => {
  const table = [
    [20, 12, 6],
    [4, 20, 3],
    [2, 3, 20],
  ]
  const found = symmetryTest(table)
  expect(found).toMatchObject({ kind: 'bowker', n: 30, statistic: 6, df: 3 })
  expect(found.kind === 'bowker' && found.p).toBeCloseTo(0.1116, 4)
})

test('nine who moved among three positions are too few to tell', () => {
  const table = [
    [20, 4, 3],
    [1, 20, 1],
    [0, 0, 20],
  ]
  expect(symmetryTest(table)).toEqual({ kind: 'too-few', n: 9, needed: 10 })
  expect(
    symmetryTest([
      [9, 0],
      [0, 9],
    ]),
  ).toEqual({ kind: 'too-few', n: 0, needed: 6 })
})

test.each([
  [3.841, 1],
  [5.991, 2],
  [7.815, 3],
  [9.488, 4],
  [18.307, 10],
])('of chi-squared, %d is the 5 %% point for %d degrees of freedom', (x, df) => {
  expect(chiSquaredTail(x, df)).toBeCloseTo(0.05, 4)
})
