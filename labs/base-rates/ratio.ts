/** An exact number: numerator over denominator, in lowest terms, the denominator over 0. */
export type Ratio = { readonly over: bigint; readonly under: bigint }

/** Throws where `under` is 0: no caller divides by what may be nothing. */
export function ratio(over: bigint, under = 1n): Ratio {
  if (under === 0n) throw new Error('A ratio cannot have 0 below its line.')
  const sign = under < 0n ? -1n : 1n
  const shared = divisor(over < 0n ? -over : over, under * sign)
  return { over: (over * sign) / shared, under: (under * sign) / shared }
}

export const NOTHING = ratio(0n)
export const WHOLE = ratio(1n)

/** The sum, exactly. */
export function plus(a: Ratio, b: Ratio): Ratio {
  return ratio(a.over * b.under + b.over * a.under, a.under * b.under)
}

/** The difference, exactly; below nothing it is negative. */
export function minus(a: Ratio, b: Ratio): Ratio {
  return ratio(a.over * b.under - b.over * a.under, a.under * b.under)
}

/** The product, exactly. */
export function times(a: Ratio, b: Ratio): Ratio {
  return ratio(a.over * b.over, a.under * b.under)
}

/** `a` divided by `b`, which is not 0. */
export function dividedBy(a: Ratio, b: Ratio): Ratio {
  return ratio(a.over * b.under, a.under * b.over)
}

/** Under 0, 0 or over 0, as `a` is less than, equal to or more than `b`. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Whether the number is 0. */
export function isNothing(a: Ratio): boolean {
  return a.over === 0n
}

/** The nearest whole number; a half goes up. For numbers from 0. */
export function rounded({ over, under }: Ratio): bigint {
  return (over * 2n + under) / (under * 2n)
}

/** Euclid's algorithm. */
function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : divisor(b, a % b)
}
