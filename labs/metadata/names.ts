/** Phones and masts are numbers inside, and labels on the screen: nobody stands behind them. */
export const PHONES = 24
export const MASTS = 8
/** A server between the phones, where there is one: it has a number of its own. */
export const RELAY = -1

/** "Phone 07", or "Relay". Phones count from 0 inside and from 1 on the screen. */
export function phoneName(phone: number): string {
  return phone === RELAY ? 'Relay' : `Phone ${String(phone + 1).padStart(2, '0')}`
}

/** "Mast C" */
export function mastName(mast: number): string {
  return `Mast ${String.fromCharCode(A + mast)}`
}
const A = 'A'.charCodeAt(0)

export const HOUR = 60
export const DAY = 24 * HOUR
export const WEEK = 7 * DAY

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** The day of the week of a moment, in minutes since the first Monday began. */
export function dayName(at: number): string {
  return DAYS[Math.floor(at / DAY) % DAYS.length] ?? 'Monday'
}

/** "19:05" */
function clock(at: number): string {
  const minute = at % DAY
  return `${two(Math.floor(minute / HOUR))}:${two(minute % HOUR)}`
}

/** "Week 2, Sunday 19:05" */
export function moment(at: number): string {
  return `Week ${Math.floor(at / WEEK) + 1}, ${dayName(at)} ${clock(at)}`
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
