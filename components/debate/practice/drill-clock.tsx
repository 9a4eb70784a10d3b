import { useEffect, useState } from 'react'
import { leftText } from '@/debate/clock/time-text'
import { timeLeft } from '@/debate/practice/drill'
import styles from './drill-view.module.css'

/** The two minutes of a drill. They run by the computer's clock, so a reload gives no time back. */
export function DrillClock({
  began,
  isOver,
  start,
}: {
  began: number | undefined
  isOver: boolean
  start: () => void
}) {
  const [now, setNow] = useState(() => Date.now())
  const isRunning = began !== undefined && !isOver
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [isRunning])
  if (isOver) return null
  if (began === undefined)
    return (
      <p className={styles.clock}>
        <button className="button button-quiet" type="button" onClick={start}>
          Start the two minutes
        </button>
        <span className="meta">Or write without the clock.</span>
      </p>
    )
  const left = timeLeft(began, Math.max(now, began))
  return (
    <p className={styles.clock}>
      <span className={styles.time} role="timer" data-over={left < 0}>
        {leftText(left)}
      </span>
      <span>{left < 0 ? 'Time is over. Finish the sentence.' : 'left'}</span>
    </p>
  )
}
