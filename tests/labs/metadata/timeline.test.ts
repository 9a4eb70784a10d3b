import fc from 'fast-check'
import { DAY, HOUR, WEEK } from '@/labs/metadata/names'
import { seenIn } from '@/labs/metadata/seen'
import { clamped, moved, ticksOf, within, zoomed } from '@/labs/metadata/timeline'
import { worldOf } from '@/labs/metadata/world'

const windows = fc.record({
  from: fc.integer({ min: -WEEK, max: 60 * WEEK }),
  length: fc.constantFrom(DAY, WEEK, 2 * WEEK, 8 * WEEK, 52 * WEEK),
})

test('a window is within the records, wherever it is put', () => {
  fc.assert(
    fc.property(windows, fc.constantFrom(2, 52), (window, weeks) => {
      const { from, length } = clamped(window, weeks)
      expect(from >= 0 && from + length <= weeks * WEEK).toBe(true)
      expect(Number.isInteger(from)).toBe(true)
    }),
  )
})

test('closer and wider step from a day to all records, and stop there', () => {
  let window = { from: 0, length: 52 * WEEK }
  const lengths = [window.length]
  for (let i = 0; i < 6; i++) {
    window = zoomed(window, true, 52)
    lengths.push(window.length)
  }
  expect(lengths).toEqual([52, 26, 8, 2, 1].map(weeks => weeks * WEEK).concat([DAY, DAY]))
  for (let i = 0; i < 6; i++) window = zoomed(window, false, 52)
  expect(window).toEqual({ from: 0, length: 52 * WEEK })
})

test('later moves on, and not past the last record', () => {
  const window = { from: 0, length: WEEK }
  expect(moved(window, 0.5, 2)).toEqual({ from: WEEK / 2, length: WEEK })
  expect(moved(window, 5, 2)).toEqual({ from: WEEK, length: WEEK })
  expect(moved(window, -1, 2)).toEqual(window)
})

test('exactly the records of a window are drawn', () => {
  const { sent } = worldOf(1, 'weeks')
  const seen = seenIn(worldOf(1, 'weeks'), { padding: false, delays: false, relay: false })
  fc.assert(
    fc.property(fc.nat(2 * WEEK), fc.constantFrom(HOUR, DAY, WEEK), (from, length) => {
      const [begin, end] = within(seen, { from, length })
      const expected = sent.filter(({ at }) => at >= from && at < from + length)
      expect(seen.slice(begin, end).map(({ at }) => at)).toEqual(expected.map(({ at }) => at))
    }),
  )
})

test('the labels of time are few, in the window, and say days, hours or weeks', () => {
  fc.assert(
    fc.property(windows, window => {
      const kept = clamped(window, 52)
      const ticks = ticksOf(kept, 'none')
      expect(ticks.length).toBeLessThanOrEqual(15)
      expect(ticks.every(({ at }) => at >= kept.from && at < kept.from + kept.length)).toBe(true)
    }),
  )
  expect(ticksOf({ from: 0, length: DAY }, 'day').map(({ label }) => label)).toEqual([
    '00',
    '03',
    '06',
    '09',
    '12',
    '15',
    '18',
    '21',
  ])
  expect(ticksOf({ from: 0, length: WEEK }, 'week').at(-1)).toEqual({ at: 6 * DAY, label: 'Sun' })
})
