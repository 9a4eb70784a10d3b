import { jumpBetween } from '@/debate/clock/steady'

const before = { wall: 1_000_000, ticks: 500 }

test('time going by is no jump, a second more or less included', () => {
  expect(jumpBetween(before, { wall: 1_010_000, ticks: 10_500 })).toEqual({ kind: 'none' })
  expect(jumpBetween(before, { wall: 1_011_000, ticks: 10_500 })).toEqual({ kind: 'none' })
})

test('a clock set back by an hour says by how much', () => {
  expect(jumpBetween(before, { wall: 1_000_250 - 3_600_000, ticks: 750 })).toEqual({
    kind: 'set-back',
    ms: 3_600_000,
  })
})

test('a sleep is a jump on', () => {
  expect(jumpBetween(before, { wall: 1_600_250, ticks: 750 })).toEqual({
    kind: 'jumped-on',
    ms: 600_000,
  })
})
