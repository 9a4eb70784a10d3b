import { readAmount } from '@/labs/base-rates/amount'
import { ratio } from '@/labs/base-rates/ratio'

const most = 1_000_000n

test.each([
  ['0', ratio(0n)],
  ['0.1', ratio(1n, 10n)],
  [' 250 ', ratio(250n)],
  ['1,000', ratio(1000n)],
  ['1 000 000', ratio(1_000_000n)],
  ['12,345.678', ratio(12_345_678n, 1000n)],
  ['0.000000000000000001', ratio(1n, 10n ** 18n)],
])('%s is read exactly', (typed, value) => {
  expect(readAmount(typed, most)).toEqual({ kind: 'amount', value })
})

test.each([
  ['', /Write a number/],
  ['-3', /not below 0/],
  ['−3', /not below 0/],
  ['0,5', /with a point/],
  ['1,00', /with a point/],
  ['1e9', /digits from 0 to 9/],
  ['0x10', /digits from 0 to 9/],
  ['NaN', /digits from 0 to 9/],
  ['Infinity', /digits from 0 to 9/],
  ['½', /digits from 0 to 9/],
  ['٣', /digits from 0 to 9/],
  ["10'000", /a comma or a space between thousands \(10,000\)/],
  ['1.000.000', /a point for decimals \(0\.5\)/],
  ['🙂', /digits from 0 to 9/],
  ['1000001', /at most 1,000,000/],
  ['9'.repeat(1000), /at most 24 digits/],
])('%s is refused with a sentence', (typed, reason) => {
  const amount = readAmount(typed, most)
  expect(amount.kind === 'refused' && amount.reason).toMatch(reason)
})
