const DAY = 24 * 60 * 60 * 1000

/** Whole days from the first to the last, both as `2021-03-12`. */
export type Days = { from: string; to: string }

/** How much of an axis of days some of its days take: `start` and `end` as shares of it, from 0 to 1. */
export function stretchOn(axis: Days, days: Days): { start: number; end: number } {
  const first = Date.parse(axis.from)
  const whole = Date.parse(axis.to) + DAY - first
  return {
    start: (Date.parse(days.from) - first) / whole,
    end: (Date.parse(days.to) + DAY - first) / whole,
  }
}
