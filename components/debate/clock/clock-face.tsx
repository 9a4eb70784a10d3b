import { POI_LENGTH } from '@/debate/clock/clock'
import { goneText, leftText } from '@/debate/clock/time-text'
import type { RunningClock } from './use-clock'
import styles from './clock-face.module.css'

/** The time, whose it is, and what may be done in it. Read at ten metres where it fills the screen. */
export function ClockFace({ clock, filled }: { clock: RunningClock; filled: boolean }) {
  const { view, format, rang } = clock
  const side = format.sides.find(one => one.id === view.preparing)
  const left = side === undefined ? view.left : (view.preparationLeft.get(side.id) ?? 0)
  const state = side === undefined ? view.state : 'running'
  return (
    <div className={styles.face} data-filled={filled} data-over={left < 0} data-state={state}>
      <p className={styles.speech}>
        <span className={styles.voice}>{side === undefined ? view.item.voice : side.name}</span>
        <span>{side === undefined ? view.item.name : 'Preparation'}</span>
      </p>
      <p className={styles.time} role="timer" aria-label={timeLabel(left)}>
        {leftText(left)}
      </p>
      <progress
        className={styles.bar}
        max={side === undefined ? view.item.length : (format.preparation.each ?? 1) * 1000}
        value={Math.max(0, left)}
        aria-label="Time left"
      />
      <p className={styles.period}>
        {side === undefined && <Period clock={clock} />}
        {rang > 0 && <strong className={styles.rang}>Bell{rang > 1 && ` × ${rang}`}</strong>}
      </p>
    </div>
  )
}

function Period({ clock: { view } }: { clock: RunningClock }) {
  if (view.poi !== undefined)
    return (
      <span className={styles.poi} data-over={view.poi > POI_LENGTH}>
        Point of information {goneText(view.poi)}
      </span>
    )
  if (view.state === 'ready') return <span>Ready</span>
  if (view.state === 'stopped') return <span>Stopped</span>
  return <span>{view.period.name}</span>
}

function timeLabel(left: number): string {
  const [minutes, seconds] = leftText(Math.abs(left)).replace('+', '').split(':').map(Number)
  return `${minutes} minutes ${seconds} seconds ${left < 0 ? 'over' : 'left'}`
}
