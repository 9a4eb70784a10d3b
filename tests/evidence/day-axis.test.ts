import { stretchOn } from '@/evidence/day-axis'

const march = { from: '2021-03-01', to: '2021-03-31' }

test('the whole axis takes all of itself', () => {
  expect(stretchOn(march, march)).toEqual({ start: 0, end: 1 })
})

test('a day takes its share, from its first hour to its last', () => {
  const { start, end } = stretchOn(march, { from: '2021-03-12', to: '2021-03-12' })
  expect(start).toBeCloseTo(11 / 31)
  expect(end).toBeCloseTo(12 / 31)
})

test('a stretch of days goes from the start of the first to the end of the last', () => {
  const { start, end } = stretchOn(march, { from: '2021-03-09', to: '2021-03-12' })
  expect([start, end]).toEqual([expect.closeTo(8 / 31), expect.closeTo(12 / 31)])
})
