import { countsIn } from '@/labs/metadata/counts'
import { factsOf } from '@/labs/metadata/facts'
import { DAY, HOUR, WEEK } from '@/labs/metadata/names'
import { seenIn } from '@/labs/metadata/seen'
import { worldOf } from '@/labs/metadata/world'

const world = worldOf(1, 'weeks')
const seen = seenIn(world, { padding: false, delays: false, relay: false })
const sum = (row: readonly number[]) => row.reduce((all, n) => all + n, 0)

test('with the days laid over each other each phone is counted by the hours of a day', () => {
  const { by, heads, rows } = countsIn(seen, { from: 0, length: DAY }, 'day')
  expect(by).toBe('hour')
  expect([heads.length, heads[0], heads[23]]).toEqual([24, '00', '23'])
  rows.forEach((row, phone) => expect(row).toEqual(factsOf(seen, phone).hours))
})

test('with the weeks laid over each other each message is on its day of the week', () => {
  const { heads, rows } = countsIn(seen, { from: 0, length: WEEK }, 'week')
  expect(heads).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
  expect(rows.map(sum)).toEqual(rows.map((_, phone) => factsOf(seen, phone).sent))
  const sundays = seen.filter(
    ({ at, from }) => from === world.cast.organiser && Math.floor(at / DAY) % 7 === 6,
  )
  expect(rows[world.cast.organiser]?.[6]).toBe(sundays.length)
})

test('a window is counted as it lies, and only what is within it', () => {
  const { heads, rows } = countsIn(seen, { from: DAY + HOUR / 2, length: DAY }, 'none')
  expect([heads.length, heads[0], heads.at(-1)]).toEqual([25, 'Tue 00', 'Wed 00'])
  const within = seen.filter(({ at }) => at >= DAY + HOUR / 2 && at < 2 * DAY + HOUR / 2)
  expect(sum(rows.map(sum))).toBe(within.length)
})

test('two weeks are counted by the day, and a year by the week, each under a name of its own', () => {
  const weeks = countsIn(seen, { from: 0, length: 2 * WEEK }, 'none')
  expect([weeks.by, weeks.heads[13]]).toEqual(['day', 'Week 2, Sun'])
  const year = countsIn(seen, { from: 0, length: 52 * WEEK }, 'none')
  expect([year.by, year.heads[51]]).toEqual(['week', 'Week 52'])
  expect(new Set(year.heads).size).toBe(52)
})
