import fc from 'fast-check'
import { isSame } from '@/labs/exchange/run'
import { safetyNumber } from '@/labs/exchange/safety-number'

const key = fc.uint8Array({ minLength: 32, maxLength: 32 })
/** Few keys, so that equal ones meet often. */
const fewKeys = fc.constantFrom(0, 1, 2, 3).map(byte => new Uint8Array(32).fill(byte))

function samePair(a: [Uint8Array, Uint8Array], b: [Uint8Array, Uint8Array]): boolean {
  const name = (pair: [Uint8Array, Uint8Array]) =>
    pair
      .map(one => Buffer.from(one).toString('hex'))
      .toSorted()
      .join()
  return name(a) === name(b)
}

test('two safety numbers are equal if and only if they are of the same two keys', () => {
  for (const keys of [key, fewKeys])
    fc.assert(
      fc.property(keys, keys, keys, keys, (a, b, c, d) => {
        const equal = isSame(safetyNumber(a, b), safetyNumber(c, d))
        expect(equal).toBe(samePair([a, b], [c, d]))
      }),
    )
})

test('a key with one bit changed changes the number', () => {
  fc.assert(
    fc.property(key, key, fc.nat(255), (a, b, bit) => {
      const other = b.slice()
      other[bit >> 3]! ^= 1 << (bit & 7)
      expect(safetyNumber(a, other)).not.toEqual(safetyNumber(a, b))
    }),
  )
})

test('it is twelve groups of five digits', () => {
  fc.assert(
    fc.property(key, key, (a, b) => {
      expect(safetyNumber(a, b).join(' ')).toMatch(/^\d{5}( \d{5}){11}$/)
    }),
  )
})
