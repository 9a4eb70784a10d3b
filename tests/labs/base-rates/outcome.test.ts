import fc from 'fast-check'
import { outcomeOf, wrongShare } from '@/labs/base-rates/outcome'
import { compare, NOTHING, plus, ratio, times, WHOLE } from '@/labs/base-rates/ratio'
import { exactly, expected, oneIn, percent } from '@/labs/base-rates/words'

const messages = fc.bigInt(0n, 10n ** 15n).map(n => ratio(n))
const share = fc.bigInt(0n, 10n ** 12n).map(n => ratio(n, 10n ** 12n))
const supposed = fc.record({ messages, illegal: share, missed: share, falseAlarms: share })

test('a day worked out by hand', () => {
  const day = outcomeOf({
    messages: ratio(1_000_000n),
    illegal: ratio(100n, 1_000_000n),
    missed: ratio(1n, 10n),
    falseAlarms: ratio(1n, 1000n),
  })
  // 100 illegal, 90 of them found; of 999,900 lawful ones a thousandth wrongly: 999.9. 90 / 1,089.9 = 100 / 1,211.
  expect(day.hits).toEqual(ratio(90n))
  expect(day.missed).toEqual(ratio(10n))
  expect(day.falseAlarms).toEqual(ratio(9999n, 10n))
  expect(day.right).toEqual(ratio(100n, 1211n))
  expect(exactly(day.right!)).toBe('100/1,211')
  expect(percent(day.right!)).toBe('about 8.3 %')
  expect(oneIn(day.right!)).toBe('1 in about 12')
})

test('nothing is lost: every message is in exactly one place', () => {
  fc.assert(
    fc.property(supposed, numbers => {
      const day = outcomeOf(numbers)
      expect(plus(day.illegal, day.lawful)).toEqual(numbers.messages)
      expect(plus(day.hits, day.missed)).toEqual(day.illegal)
      expect(plus(day.hits, day.falseAlarms)).toEqual(day.alarms)
    }),
  )
})

test('the share of right alarms is the one of Bayes’ rule', () => {
  fc.assert(
    fc.property(supposed, numbers => {
      const { right, alarms } = outcomeOf(numbers)
      if (right === undefined) return expect(alarms).toEqual(NOTHING)
      const found = times(numbers.illegal, plus(WHOLE, times(ratio(-1n), numbers.missed)))
      const lawful = plus(WHOLE, times(ratio(-1n), numbers.illegal))
      const wrong = times(lawful, numbers.falseAlarms)
      // right × (P(alarm)) = P(illegal and alarm), multiplied out so that nothing is divided.
      expect(times(right, plus(found, wrong))).toEqual(found)
      expect(compare(right, NOTHING) >= 0 && compare(right, WHOLE) <= 0).toBe(true)
    }),
  )
})

test('at the even rate exactly half of the alarms are right', () => {
  fc.assert(
    fc.property(supposed, numbers => {
      const { evenAt } = outcomeOf(numbers)
      if (evenAt === undefined || compare(evenAt, WHOLE) > 0) return
      const { right } = outcomeOf({ ...numbers, falseAlarms: evenAt })
      if (right !== undefined) expect(right).toEqual(ratio(1n, 2n))
    }),
  )
})

test('without an alarm there is no share of right or wrong ones', () => {
  const day = outcomeOf({
    messages: ratio(5n),
    illegal: NOTHING,
    missed: NOTHING,
    falseAlarms: NOTHING,
  })
  expect(day.right).toBeUndefined()
  expect(wrongShare(day)).toBeUndefined()
})

test.each([
  [ratio(90n), '90'],
  [ratio(9999n, 10n), 'about 1,000'],
  [ratio(1n, 3n), 'about 0.3'],
  [ratio(1n, 1000n), 'under 0.1'],
  [ratio(10n ** 15n), '1,000,000,000,000,000'],
])('an expected number is said as %#', (amount, words) => {
  expect(expected(amount)).toBe(words)
})

test.each([
  [ratio(0n), '0 %'],
  [ratio(1n), '100 %'],
  [ratio(1n, 2n), '50 %'],
  [ratio(1n, 3n), 'about 33.3 %'],
  [ratio(1n, 100_000n), 'under 0.1 %'],
  [ratio(99_999n, 100_000n), 'over 99.9 %'],
])('a share is never rounded to none or to all %#', (share, words) => {
  expect(percent(share)).toBe(words)
})
