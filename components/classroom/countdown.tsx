import { useEffect, useState } from 'react'

const TICK_MS = 250

/** The time left until a moment of the server’s clock, which is ahead of this one by `skew` ms. */
export function Countdown({ until, skew }: { until: number; skew: number }) {
  const now = useNow(skew)
  return <span role="timer">{clockText(Math.max(0, until - now))} left</span>
}

/** The server’s time in ms, as it goes by, looked at every `tick` ms. */
export function useNow(skew: number, tick = TICK_MS): number {
  const [now, setNow] = useState(() => Date.now() + skew)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() + skew), tick)
    return () => clearInterval(timer)
  }, [skew, tick])
  return now
}

/** Minutes and seconds, rounded up: 0:00 only when nothing is left. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(Math.abs(ms) / 1000)
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return ms < 0 && seconds > 0 ? `−${text}` : text
}
