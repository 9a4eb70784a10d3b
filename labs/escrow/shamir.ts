import type { RandomBytes } from '@/labs/bytes'

/** A share: a point (not 0) and the value there of one polynomial for each byte of the secret. */
export type Share = { x: number; bytes: Uint8Array }

/**
 * Splits a secret into `count` shares of which any `needed` rebuild it (Shamir, How to Share a Secret, 1979), byte by byte over
 * GF(256) with the polynomial of AES, x⁸ + x⁴ + x³ + x + 1. The secret is the value at 0. Throws unless
 * 1 ≤ needed ≤ count ≤ 255.
 */
export function split(
  secret: Uint8Array,
  needed: number,
  count: number,
  random: RandomBytes,
): Share[] {
  if (needed < 1 || needed > count || count > 255)
    throw new Error(`A secret cannot be split so that ${needed} of ${count} rebuild it.`)
  const higher = Array.from({ length: needed - 1 }, () => random(secret.length))
  return Array.from({ length: count }, (_, i) => {
    const x = i + 1
    const bytes = secret.map((byte, at) =>
      polynomialAt([byte, ...higher.map(coefficients => coefficients[at] ?? 0)], x),
    )
    return { x, bytes }
  })
}

/**
 * What the shares give together: the secret, where they are enough of one splitting. Too few give some other bytes, and nothing in
 * those says so. Throws where two shares stand at the same point, or none are given.
 */
export function combine(shares: readonly Share[]): Uint8Array {
  return interpolate(shares, 0)
}

/** The value at a point of the polynomials of least degree through the shares (Lagrange). */
export function interpolate(shares: readonly Share[], at: number): Uint8Array {
  const [first] = shares
  if (first === undefined) throw new Error('No shares were given.')
  if (new Set(shares.map(share => share.x)).size < shares.length)
    throw new Error('Two shares stand at the same point.')
  const weights = shares.map(share =>
    shares
      .filter(other => other !== share)
      .reduce((w, other) => multiply(w, divide(at ^ other.x, share.x ^ other.x)), 1),
  )
  return first.bytes.map((_, byte) =>
    shares.reduce((sum, share, i) => sum ^ multiply(share.bytes[byte] ?? 0, weights[i] ?? 0), 0),
  )
}

/** Horner’s scheme; the constant comes first. */
function polynomialAt(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => multiply(sum, x) ^ coefficient, 0)
}

/** The powers of 3, which reach every element but 0, and their exponents. */
const POWERS: number[] = []
const EXPONENTS: number[] = []
for (let exponent = 0, value = 1; exponent < 255; exponent++) {
  POWERS[exponent] = value
  EXPONENTS[value] = exponent
  const doubled = (value << 1) ^ (value & 0x80 ? 0x11b : 0)
  value = doubled ^ value
}

/** The product in GF(256). Adding there is exclusive or. */
export function multiply(a: number, b: number): number {
  if (a === 0 || b === 0) return 0
  return POWERS[((EXPONENTS[a] ?? 0) + (EXPONENTS[b] ?? 0)) % 255] ?? 0
}

function divide(a: number, b: number): number {
  if (a === 0) return 0
  return POWERS[((EXPONENTS[a] ?? 0) + 255 - (EXPONENTS[b] ?? 0)) % 255] ?? 0
}
