import type { Event } from './records'

/** Where an event stands on a scale of months: from and to, in months since the beginning of `year`. A year is 0 to 12. */
export type Span = { year: number; from: number; to: number; rough: boolean }

const AT = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/

/**
 * The time that an event's date leaves open: a year, a month or a day. Undefined where the source gives no date: the
 * event's place in the order is then all there is, and it must not be drawn at a point in time.
 */
export function spanOf(event: Pick<Event, 'at' | 'dating'>): Span | undefined {
  if (event.dating === 'undated') return undefined
  const parts = AT.exec(event.at)
  if (parts === null) return undefined
  const [, year, month, day] = parts
  const base = { year: Number(year), rough: event.at.includes('~') }
  if (month === undefined) return { ...base, from: 0, to: 12 }
  const start = Number(month) - 1
  if (day === undefined) return { ...base, from: start, to: start + 1 }
  const before = (Number(day) - 1) / daysIn(Number(year), Number(month))
  return {
    ...base,
    from: start + before,
    to: start + before + 1 / daysIn(Number(year), Number(month)),
  }
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Events of one year; `year` is undefined where no date holds them, and only their order is known. */
export type Year = { year: number | undefined; events: Event[] }

/**
 * A timeline's events in their order, by year. An event without a date belongs to a year only where dated events of that
 * year stand before and after it: elsewhere a year would be more than the sources say.
 */
export function byYear(events: readonly Event[]): Year[] {
  const years: Year[] = []
  for (const [i, event] of events.entries()) {
    const before = events.slice(0, i).findLast(isPlaced)
    const after = events.slice(i).find(isPlaced)
    const year = yearOf(before) === yearOf(after) || isPlaced(event) ? yearOf(after) : undefined
    const last = years.at(-1)
    if (last !== undefined && last.year === year) last.events.push(event)
    else years.push({ year, events: [event] })
  }
  return years
}

function isPlaced(event: Event): boolean {
  return spanOf(event) !== undefined
}

function yearOf(event: Event | undefined): number | undefined {
  return event === undefined ? undefined : spanOf(event)?.year
}

/**
 * The months to draw of a year, from 0 to 12: the whole year, or, where a day is known, only the months that its events
 * touch. Undefined: none is dated.
 */
export function monthsOf({ events }: Year): { from: number; to: number } | undefined {
  const spans = events.flatMap(event => spanOf(event) ?? [])
  if (spans.length === 0) return undefined
  if (!spans.some(isDay)) return { from: 0, to: 12 }
  return {
    from: Math.floor(Math.min(...spans.map(span => span.from))),
    to: Math.ceil(Math.max(...spans.map(span => span.to)) - 1e-9),
  }
}

/** Shorter than any month: a day. */
export function isDay(span: Span): boolean {
  return span.to - span.from < 0.5
}
