import fc from 'fast-check'
import { z } from 'zod'
import { fromBase64Url, toBase64Url } from '@/labs/base64url'
import { readState, REFUSALS, writeState, type StateForm } from '@/labs/state-link'

const schema = z.strictObject({ text: z.string().max(40), taps: z.array(z.int().min(0).max(9)) })
const form: StateForm<z.infer<typeof schema>> = { name: 'path', version: 3, schema }
const state = { text: 'Library at six', taps: [1, 2] }
const link = writeState(form, state)

const states = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 10 }),
  taps: fc.array(fc.integer({ min: 0, max: 9 })),
})

test('any state comes back from its link as it was, in letters that an address may hold', () => {
  fc.assert(
    fc.property(states, one => {
      const text = writeState(form, one)
      expect(text).toMatch(/^[\w.-]+$/)
      expect(readState(form, text)).toEqual({ kind: 'state', state: one })
    }),
  )
})

test('a link that was cut anywhere is refused as cut off', () => {
  for (let length = 0; length < link.length; length++)
    expect([length, readState(form, link.slice(0, length))]).toEqual([
      length,
      { kind: 'refused', reason: 'truncated' },
    ])
})

test('a link with any one letter changed is refused', () => {
  for (let at = 0; at < link.length; at++) {
    const other = link[at] === 'a' ? 'b' : 'a'
    const reading = readState(form, link.slice(0, at) + other + link.slice(at + 1))
    expect([at, reading.kind]).toEqual([at, 'refused'])
  }
})

test('no text whatever makes the reading throw, and none but a whole link opens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      expect(readState(form, text).kind).toBe('refused')
    }),
  )
})

test.each([
  { name: 'a longer one than any lab makes', text: '1'.repeat(9000), reason: 'too-long' },
  { name: 'one with letters added', text: `${link}zz`, reason: 'altered' },
  {
    name: 'one of another lab',
    text: writeState({ ...form, name: 'exchange' }, state),
    reason: 'altered',
  },
  {
    name: 'one of another version',
    text: writeState({ ...form, version: 2 }, state),
    reason: 'other-version',
  },
  {
    name: 'one with numbers that the lab does not have',
    text: writeState(form, { text: '', taps: [1e300] }),
    reason: 'impossible',
  },
  {
    name: 'one with a text that is too long',
    text: writeState(form, { text: 'x'.repeat(41), taps: [] }),
    reason: 'impossible',
  },
] as const)('$name is refused as $reason', ({ text, reason }) => {
  expect(readState(form, text)).toEqual({ kind: 'refused', reason })
  expect(REFUSALS[reason]).toMatch(/\.$/)
})

test('a payload that is no JSON, under a check that fits, is refused', () => {
  const forged = { ...form, schema: z.any() }
  const payload = toBase64Url(Uint8Array.of(0xff, 0xfe, 0x7b))
  const whole = writeState(forged, 0)
  expect(whole).toMatch(/^3\.2\.MA\./)
  expect(readState(form, whole.replace('.2.MA.', `.4.${payload}.`)).kind).toBe('refused')
})

// RFC 4648, section 10, in the alphabet of section 5 and without padding.
test.each([
  ['', ''],
  ['f', 'Zg'],
  ['fo', 'Zm8'],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg'],
  ['fooba', 'Zm9vYmE'],
  ['foobar', 'Zm9vYmFy'],
])('base 64 of %j is %j, and back', (text, coded) => {
  const bytes = new TextEncoder().encode(text)
  expect(toBase64Url(bytes)).toBe(coded)
  expect(fromBase64Url(coded)).toEqual(bytes)
})

test('base 64 agrees with Node on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), bytes => {
      const coded = Buffer.from(bytes).toString('base64url')
      expect(toBase64Url(bytes)).toBe(coded)
      expect(fromBase64Url(coded)).toEqual(bytes)
    }),
  )
})
