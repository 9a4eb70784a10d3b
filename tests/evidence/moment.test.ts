import { byYear, monthsOf, spanOf } from '@/evidence/moment'
import { theModule } from '@/tests/components/evidence/the-module'

const { evidence } = await theModule()
const spanAt = (at: string) => spanOf({ at, dating: 'dated' })

test('a date is as wide as it is known: a year, a month, a day', () => {
  expect(spanAt('2018-a')).toEqual({ year: 2018, from: 0, to: 12, rough: false })
  expect(spanAt('2020-06-b')).toEqual({ year: 2020, from: 5, to: 6, rough: false })
  expect(spanAt('2021-03-01')).toEqual({ year: 2021, from: 2, to: 2 + 1 / 31, rough: false })
  expect(spanAt('2021-02-15~')).toEqual({ year: 2021, from: 1.5, to: 1.5 + 1 / 28, rough: true })
})

test('an event without a date has no place in time, whatever its place in the order', () => {
  const undated = evidence.events.filter(event => event.dating === 'undated')
  expect(undated.length).toBeGreaterThan(0)
  expect(undated.flatMap(event => spanOf(event) ?? [])).toEqual([])
})

test('the years keep every event, in its order', () => {
  expect(byYear(evidence.events).flatMap(year => year.events)).toEqual(evidence.events)
})

test('an event without a date belongs to a year only between dated events of that year', () => {
  for (const { year, events } of byYear(evidence.events)) {
    const placed = events.map(event => spanOf(event)?.year)
    if (year === undefined) expect(placed.filter(Boolean)).toEqual([])
    else expect([placed.at(0), placed.at(-1)]).toEqual([year, year])
  }
})

test('a year is drawn whole, or, where a day is known, only in the months that are touched', () => {
  const years = byYear(evidence.events.filter(event => event.id !== 'event-14'))
  const months = Object.fromEntries(years.map(year => [year.year ?? 'none', monthsOf(year)]))
  expect(months).toEqual({
    none: undefined,
    2018: { from: 0, to: 12 },
    2019: { from: 0, to: 12 },
    2020: { from: 0, to: 12 },
    2021: { from: 1, to: 4 },
  })
})
