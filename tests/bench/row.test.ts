import { isMet, median, tableOf } from '@/tests/bench/row.mjs'

const row = { what: 'weight', figure: 151, unit: 'kB', aim: { most: 150 } }

test('an aim is met at its very figure, and missed beyond it', () => {
  expect(isMet({ ...row, figure: 150 })).toBe(true)
  expect(isMet(row)).toBe(false)
  expect(isMet({ ...row, aim: { least: 151 } })).toBe(true)
  expect(isMet({ ...row, aim: { least: 152 } })).toBe(false)
})

test('what could not be measured has neither met nor missed its aim', () => {
  expect(isMet({ ...row, figure: undefined })).toBeUndefined()
  expect(tableOf([{ ...row, figure: undefined, note: 'no line' }])).toMatch(
    /not measured .* no line$/,
  )
})

test('the table says which aims are missed', () => {
  expect(tableOf([row])).toMatch(/^weight +151 kB +≤ 150 +MISSED$/m)
})

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2],
  [[7], 7],
])('the middle of %j is %i', (figures, middle) => {
  expect(median(figures)).toBe(middle)
})
