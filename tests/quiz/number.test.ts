import fc from 'fast-check'
import { numberText, readNumber } from '@/quiz/number'

test.each([
  ['171,000', 171_000],
  ['171 000', 171_000],
  ['171\u00a0000', 171_000],
  ['171\u202f000', 171_000],
  ['  48 ', 48],
  ['1,234,567.5', 1_234_567.5],
  ['1.5 million', 1_500_000],
  ['1.1 Million', 1_100_000],
  ['2billion', 2_000_000_000],
  ['0', 0],
  ['nine', 9],
  ['Twenty-eight', 28],
  ['forty eight', 48],
  ['two hundred', 200],
  ['a million', 1_000_000],
  ['half a billion', 500_000_000],
  ['1000000000000000', 1e15],
])('“%s” is %d', (written, number) => {
  expect(readNumber(written)).toEqual({ kind: 'number', number })
})

test.each([
  '12abc',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e400',
  '1e5',
  '0x10',
  '-5',
  '1,00',
  '1,000 000',
  '12,34',
  '1.2.3',
  '.5',
  '5.',
  '48%',
  '$5 million',
  'nine or ten',
  'a',
  'half',
  'dozens',
  '１２',
  '9'.repeat(400),
  '9'.repeat(30),
  '1000001 billion',
  '1000000000000001',
])('“%s” is refused with a reason', written => {
  expect(readNumber(written)).toEqual({ kind: 'refused', reason: expect.stringMatching(/\.$/) })
})

test('whatever is typed, the outcome is a finite number that is not negative, or a reason', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[0-9., ]{1,20}( ?(million|billion))?$/),
    fc.double().map(String),
  )
  fc.assert(
    fc.property(typed, text => {
      const reading = readNumber(text)
      if (reading.kind === 'refused') return
      expect(Number.isFinite(reading.number)).toBe(true)
      expect(reading.number).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 1000 },
  )
})

test('a number that was printed is read back', () => {
  const number = fc.oneof(
    fc.nat(),
    fc.integer({ min: 0, max: 1e12 }).map(n => n / 1e3),
  )
  fc.assert(
    fc.property(number, n => {
      expect(readNumber(numberText(n))).toEqual({ kind: 'number', number: n })
    }),
  )
})
