/**
 * Whether a class moved more one way than the other, or only to and fro.
 * `mcnemar`: everybody who moved went between the same two positions; `bowker`: among more. `n` is how many moved.
 */
export type SymmetryTest =
  | { kind: 'too-few'; n: number; needed: number }
  | { kind: 'mcnemar'; n: number; p: number }
  | { kind: 'bowker'; n: number; statistic: number; df: number; p: number }

/** Of five who moved, all the same way, p is still 0.06: under six, McNemar’s test cannot tell anything. */
const ENOUGH_FOR_MCNEMAR = 6
/** Bowker’s statistic is only roughly distributed as chi-squared; with fewer movers the roughness is larger than the finding. */
const ENOUGH_FOR_BOWKER = 10

/**
 * Tests a square table of people (row: position before, column: after) for symmetry.
 * Source: McNemar 1947, Psychometrika 12(2), in its exact form; Bowker 1948, Journal of the American Statistical
 * Association 43(244), with one degree of freedom for each pair of positions between which somebody moved.
 */
export function symmetryTest(table: readonly (readonly number[])[]): SymmetryTest {
  const moves = movesOf(table)
  const n = moves.reduce((total, [there, back]) => total + there + back, 0)
  const [only] = moves
  if (moves.length <= 1) {
    if (only === undefined || n < ENOUGH_FOR_MCNEMAR)
      return { kind: 'too-few', n, needed: ENOUGH_FOR_MCNEMAR }
    return { kind: 'mcnemar', n, p: exactMcNemar(...only) }
  }
  if (n < ENOUGH_FOR_BOWKER) return { kind: 'too-few', n, needed: ENOUGH_FOR_BOWKER }
  const statistic = moves.reduce((sum, [a, b]) => sum + (a - b) ** 2 / (a + b), 0)
  const df = moves.length
  return { kind: 'bowker', n, statistic, df, p: chiSquaredTail(statistic, df) }
}

/** How many moved there and back, for each pair of positions between which anybody did. */
function movesOf(table: readonly (readonly number[])[]): [number, number][] {
  return table
    .flatMap((row, i) =>
      row.slice(0, i).map((back, j): [number, number] => [table[j]?.[i] ?? 0, back]),
    )
    .filter(([there, back]) => there + back > 0)
}

/** The probability of a split at least as uneven as this, if each mover went either way with a half: two-sided binomial. */
function exactMcNemar(there: number, back: number): number {
  const n = there + back
  let [tail, term] = [0, 0.5 ** n]
  for (let k = 0; k <= Math.min(there, back); k++) {
    tail += term
    term *= (n - k) / (k + 1)
  }
  return Math.min(1, 2 * tail)
}

/**
 * The probability that a chi-squared variable of `df` degrees of freedom (a whole number) is larger than `x`.
 * Source: Abramowitz and Stegun 1964, Handbook of Mathematical Functions, 26.4.4 and 26.4.5 (finite sums).
 */
export function chiSquaredTail(x: number, df: number): number {
  const y = x / 2
  let a = df % 2 === 0 ? 1 : 0.5
  let tail = df % 2 === 0 ? Math.exp(-y) : complementaryError(Math.sqrt(y))
  let term = df % 2 === 0 ? y * Math.exp(-y) : Math.sqrt(y / Math.PI) * 2 * Math.exp(-y)
  for (; a < df / 2; a++) {
    tail += term
    term *= y / (a + 1)
  }
  return tail
}

/** The complementary error function, to 1.5 in ten million. Source: Abramowitz and Stegun 1964, 7.1.26. */
function complementaryError(x: number): number {
  const t = 1 / (1 + 0.3275911 * x)
  const polynomial =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return polynomial * Math.exp(-x * x)
}
