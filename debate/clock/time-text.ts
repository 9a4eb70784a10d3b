/** `7:59` of ms left, rounded up so that it says 8:00 at the start and 0:00 only when the time is over; `+0:03` over time. */
export function leftText(ms: number): string {
  if (ms > 0) return minutes(Math.ceil(ms / 1000))
  const over = Math.floor(-ms / 1000)
  return over === 0 ? '0:00' : `+${minutes(over)}`
}

/** `0:01` of ms gone by, rounded down. */
export function goneText(ms: number): string {
  return minutes(Math.floor(ms / 1000))
}

function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
