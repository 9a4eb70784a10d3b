import { DAY, HOUR, WEEK } from './names'
import type { Seen } from './seen'
import type { Fold } from './lab'

/** A stretch of time, in minutes since the first Monday began. */
export type Window = { from: number; length: number }

/** How long a window may be, each a few times the one before; the widest holds all records. */
const LENGTHS = [DAY, WEEK, 2 * WEEK, 8 * WEEK, 26 * WEEK]

/** A window brought within the records. */
export function clamped({ from, length }: Window, weeks: number): Window {
  const whole = weeks * WEEK
  const fits = Math.min(length, whole)
  return { from: Math.max(0, Math.min(Math.round(from), whole - fits)), length: fits }
}

/** A window closer by a step or wider by one, around the same middle. */
export function zoomed(window: Window, closer: boolean, weeks: number): Window {
  const lengths = [...LENGTHS.filter(length => length < weeks * WEEK), weeks * WEEK]
  const at = lengths.findIndex(length => length >= window.length)
  const length = lengths[closer ? at - 1 : at + 1]
  if (length === undefined) return window
  return clamped({ from: window.from + (window.length - length) / 2, length }, weeks)
}

/** A window moved by a part of its own length. */
export function moved(window: Window, parts: number, weeks: number): Window {
  return clamped({ ...window, from: window.from + window.length * parts }, weeks)
}

/** Records that fall into a window: from the first index up to, and without, the second. The records are in order of time. */
export function within(seen: readonly Seen[], { from, length }: Window): [number, number] {
  return [firstFrom(seen, from), firstFrom(seen, from + length)]
}

function firstFrom(seen: readonly Seen[], at: number): number {
  let [low, high] = [0, seen.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((seen[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The length of time over which records are laid. */
export function foldLength(fold: Fold): number | undefined {
  return fold === 'none' ? undefined : fold === 'week' ? WEEK : DAY
}

/** The days of a week as the timeline names them. A world begins on a Monday. */
export const SHORT_DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** A line across the timeline with its label. */
export type Tick = { at: number; label: string }

/** Few enough that their labels do not meet: hours of a day, days of a week, or weeks. */
export function ticksOf({ from, length }: Window, fold: Fold): Tick[] {
  const step =
    length <= DAY ? 3 * HOUR : length <= 2 * WEEK ? DAY : length <= 8 * WEEK ? WEEK : 4 * WEEK
  const first = Math.ceil(from / step) * step
  const count = Math.max(0, Math.ceil((from + length - first) / step))
  return Array.from({ length: count }, (_, i) => first + i * step).map(at => ({
    at,
    label: labelOf(at, step, fold),
  }))
}

function labelOf(at: number, step: number, fold: Fold): string {
  if (step < DAY) return String(Math.floor((at % DAY) / HOUR)).padStart(2, '0')
  if (step === DAY) return SHORT_DAYS[Math.floor(at / DAY) % 7] ?? ''
  return fold === 'none' ? `Week ${Math.floor(at / WEEK) + 1}` : ''
}
