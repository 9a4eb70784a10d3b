import fc from 'fast-check'
import {
  compare,
  dividedBy,
  minus,
  plus,
  ratio,
  rounded,
  times,
  WHOLE,
} from '@/labs/base-rates/ratio'

const part = fc.bigInt(0n, 10n ** 20n)
const ratios = fc.tuple(part, fc.bigInt(1n, 10n ** 20n)).map(([over, under]) => ratio(over, under))

test('a ratio is in lowest terms, with its sign above the line', () => {
  expect(ratio(6n, -4n)).toEqual({ over: -3n, under: 2n })
  expect(ratio(0n, 7n)).toEqual({ over: 0n, under: 1n })
})

test('nothing below the line is a mistake', () => {
  expect(() => ratio(1n, 0n)).toThrow('0 below its line')
})

test('one tenth ten times is exactly one', () => {
  const tenth = ratio(1n, 10n)
  const sum = Array.from({ length: 10 }).reduce<typeof tenth>(
    total => plus(total, tenth),
    ratio(0n),
  )
  expect(sum).toEqual(WHOLE)
})

test('what is added can be taken away, and what is multiplied divided, without a trace', () => {
  fc.assert(
    fc.property(ratios, ratios, (a, b) => {
      expect(minus(plus(a, b), b)).toEqual(a)
      if (b.over !== 0n) expect(dividedBy(times(a, b), b)).toEqual(a)
    }),
  )
})

test('order agrees with the difference', () => {
  fc.assert(
    fc.property(ratios, ratios, (a, b) => {
      expect(Math.sign(compare(a, b))).toBe(Math.sign(Number(minus(a, b).over)))
    }),
  )
})

test.each([
  [1n, 2n, 1n],
  [1n, 3n, 0n],
  [5n, 3n, 2n],
  [7n, 2n, 4n],
])('%s over %s rounds to %s', (over, under, whole) => {
  expect(rounded(ratio(over, under))).toBe(whole)
})
