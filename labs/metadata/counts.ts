import type { Fold } from './lab'
import { DAY, HOUR, PHONES, WEEK } from './names'
import type { Seen } from './seen'
import { SHORT_DAYS, within, type Window } from './timeline'

/** What the timeline shows, as numbers: the messages that each phone sent, by stretches of time. */
export type Counts = {
  /** How long a stretch is. */
  by: 'hour' | 'day' | 'week'
  /** What each stretch is called. */
  heads: string[]
  /** A row for each phone, a number for each stretch. */
  rows: number[][]
}

const LENGTHS: Record<Counts['by'], number> = { hour: HOUR, day: DAY, week: WEEK }

/** How finely a window is counted: a day by its hours, up to two weeks by their days, more by weeks. */
export function countedBy({ length }: Window): Counts['by'] {
  return length <= DAY ? 'hour' : length <= 2 * WEEK ? 'day' : 'week'
}

/** Counts the records of a window, or all of them where days are laid over each other: the window is then the day or the week. */
export function countsIn(seen: readonly Seen[], window: Window, fold: Fold): Counts {
  const by = countedBy(window)
  const stretch = LENGTHS[by]
  const first = Math.floor(window.from / stretch)
  const many = Math.ceil((window.from + window.length) / stretch) - first
  const rows = Array.from({ length: PHONES }, () => new Array<number>(many).fill(0))
  const [begin, end] = fold === 'none' ? within(seen, window) : [0, seen.length]
  for (const { at, from } of seen.slice(begin, end)) {
    const row = rows[from]
    const column = Math.floor((fold === 'none' ? at : at % window.length) / stretch) - first
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1
  }
  const heads = Array.from({ length: many }, (_, i) => headOf((first + i) * stretch, by, fold))
  return { by, heads, rows }
}

/** "19", "Sun 19", "Sun" or "Week 2, Sun": no more than tells one stretch from another. */
function headOf(at: number, by: Counts['by'], fold: Fold): string {
  const day = SHORT_DAYS[Math.floor(at / DAY) % SHORT_DAYS.length] ?? ''
  const hour = String(Math.floor((at % DAY) / HOUR)).padStart(2, '0')
  const week = `Week ${Math.floor(at / WEEK) + 1}`
  if (by === 'hour') return fold === 'day' ? hour : `${day} ${hour}`
  if (by === 'day') return fold === 'week' ? day : `${week}, ${day}`
  return week
}
