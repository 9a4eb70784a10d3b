import fc from 'fast-check'
import { seededBytes } from '@/labs/bytes'
import { combine, interpolate, multiply, split, type Share } from '@/labs/escrow/shamir'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

/** Every choice of `size` of the items. */
function choices<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, i) =>
    choices(items.slice(i + 1), size - 1).map(rest => [item, ...rest]),
  )
}

/** Multiplying in GF(256) as it is written down: shift, add, take the polynomial away. */
function slowProduct(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ (product & 0x80 ? 0x11b : 0)
    if ((b >> bit) & 1) product ^= a
  }
  return product
}

// FIPS 197, section 4.2, and the pair of inverses that is often printed.
test.each([
  [0x57, 0x83, 0xc1],
  [0x57, 0x13, 0xfe],
  [0x53, 0xca, 0x01],
])('%i times %i is %i', (a, b, product) => {
  expect(multiply(a, b)).toBe(product)
})

test('every product of two bytes is as the long way gives it', () => {
  for (let a = 0; a < 256; a++)
    for (let b = 0; b < 256; b++)
      if (multiply(a, b) !== slowProduct(a, b)) throw new Error(`${a} times ${b} is wrong.`)
})

// The test vector of Blockchain Commons’ bc-shamir: three of five at 0 to 4, the secret at 255, the same field.
const PUBLISHED = {
  secret: '0ff784df000c4380a5ed683f7e6e3dcf',
  shares: [
    '00112233445566778899aabbccddeeff',
    'd43099fe444807c46921a4f33a2a798b',
    'd9ad4e3bec2e1a7485698823abf05d36',
    '0d8cf5f6ec337bc764d1866b5d07ca42',
    '1aa7fe3199bc5092ef3816b074cabdf2',
  ],
}

test('any three of five published shares give their published secret', () => {
  const shares = PUBLISHED.shares.map((hex, x) => ({ x, bytes: bytes(hex) }))
  const chosen = choices(shares, 3)
  expect(chosen).toHaveLength(10)
  for (const three of chosen) expect(interpolate(three, 255)).toEqual(bytes(PUBLISHED.secret))
})

test('shares worked out by hand come out: the secret 53 with the slope ca', () => {
  const shares = split(Uint8Array.of(0x53), 2, 3, () => Uint8Array.of(0xca))
  expect(shares).toEqual([
    { x: 1, bytes: Uint8Array.of(0x99) },
    { x: 2, bytes: Uint8Array.of(0xdc) },
    { x: 3, bytes: Uint8Array.of(0x16) },
  ])
})

const splitting = fc
  .record({
    secret: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    count: fc.integer({ min: 1, max: 7 }),
    seed: fc.string(),
  })
  .chain(rest =>
    fc.record({ ...mapConstant(rest), needed: fc.integer({ min: 1, max: rest.count }) }),
  )

function mapConstant<T extends object>(values: T) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, fc.constant(value)]),
  ) as { [K in keyof T]: fc.Arbitrary<T[K]> }
}

test('any as many shares as are needed, or more, rebuild the secret', () => {
  fc.assert(
    fc.property(splitting, ({ secret, count, needed, seed }) => {
      const shares = split(secret, needed, count, seededBytes(seed))
      for (let size = needed; size <= count; size++)
        for (const some of choices(shares, size)) expect(combine(some)).toEqual(secret)
    }),
  )
})

/** Splits with these bytes for the coefficients, one array for each degree from the first. */
function splitWith(secret: number[], needed: number, count: number, coefficients: number[][]) {
  const left = coefficients.map(bytes => Uint8Array.from(bytes))
  return split(Uint8Array.from(secret), needed, count, length => {
    const next = left.shift()
    if (next?.length !== length) throw new Error(`${length} bytes were asked for.`)
    return next
  })
}

const BYTES = Array.from({ length: 256 }, (_, byte) => byte)

test('one share fewer than two tells nothing: under every secret byte, each share has every value once', () => {
  for (const secret of BYTES) {
    const all = BYTES.map(slope => splitWith([secret], 2, 6, [[slope]]))
    for (let at = 0; at < 6; at++)
      expect(new Set(all.map(shares => shares[at]!.bytes[0])).size).toBe(256)
  }
})

test('two shares of which three are needed tell nothing: under every secret byte, each pair of values comes once', () => {
  // The same slopes for many secrets at once: each byte of a secret has a polynomial of its own.
  const seen = BYTES.map(() => new Uint8Array(65_536))
  for (const a of BYTES)
    for (const b of BYTES) {
      const shares = splitWith(BYTES, 3, 5, [BYTES.map(() => a), BYTES.map(() => b)])
      for (const secret of BYTES)
        seen[secret]![shares[1]!.bytes[secret]! * 256 + shares[4]!.bytes[secret]!]! += 1
    }
  expect(seen.every(pairs => pairs.every(count => count === 1))).toBe(true)
})

test('bytes of a secret have nothing to do with each other: one share of two has every pair of values once', () => {
  const seen = new Uint8Array(65_536)
  for (const a of BYTES)
    for (const b of BYTES) {
      const [, share] = splitWith([0x53, 0xca], 2, 3, [[a, b]])
      seen[share!.bytes[0]! * 256 + share!.bytes[1]!]! += 1
    }
  expect(seen.every(count => count === 1)).toBe(true)
})

test('with one share too few every secret byte is still possible, by the lab’s own functions', () => {
  const shares = split(Uint8Array.of(0x42), 3, 5, seededBytes('few'))
  for (const two of choices(shares, 2)) {
    const possible = new Set<number>()
    const x = [1, 2, 3, 4, 5].find(point => two.every(share => share.x !== point))!
    for (let value = 0; value < 256; value++) {
      const third: Share = { x, bytes: Uint8Array.of(value) }
      possible.add(combine([...two, third])[0]!)
    }
    expect(possible.size).toBe(256)
  }
})

test('what cannot be is refused with a sentence', () => {
  const random = seededBytes('refused')
  const one = { x: 1, bytes: Uint8Array.of(1) }
  expect(() => split(Uint8Array.of(1), 3, 2, random)).toThrow('3 of 2')
  expect(() => split(Uint8Array.of(1), 0, 2, random)).toThrow('0 of 2')
  expect(() => split(Uint8Array.of(1), 2, 256, random)).toThrow('2 of 256')
  expect(() => combine([])).toThrow('No shares')
  expect(() => combine([one, one])).toThrow('same point')
})
