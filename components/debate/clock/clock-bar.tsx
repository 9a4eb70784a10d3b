import { useState } from 'react'
import { planOf } from '@/debate/clock/plan'
import { leftText } from '@/debate/clock/time-text'
import { ClockControls } from './clock-controls'
import { ClockFace } from './clock-face'
import { startOrStop } from './clock-keys'
import { ClockNotice } from './clock-notice'
import { ClockPlan } from './clock-plan'
import styles from './clock-bar.module.css'
import type { RunningClock } from './use-clock'
import { useClockKeys } from './use-clock-keys'

/** The clock as a line above other work: the time, start and stop, the next speech. It opens into the whole clock. */
export function ClockBar({ clock }: { clock: RunningClock }) {
  const [isOpen, setOpen] = useState(false)
  const toggle = () => setOpen(!isOpen)
  useClockKeys(clock, toggle)
  const { view, format, press } = clock
  const last = planOf(format).length - 1
  const preparing = format.sides.find(side => side.id === view.preparing)
  const left = preparing === undefined ? view.left : (view.preparationLeft.get(preparing.id) ?? 0)
  return (
    <section className={styles.bar} aria-label="Clock" data-over={left < 0}>
      <div className={styles.line}>
        <strong className={styles.time}>{leftText(left)}</strong>
        <span className={styles.speech}>
          {preparing === undefined ? view.item.name : `Preparation, ${preparing.name}`}
          {clock.rang > 0 && <strong> · Bell{clock.rang > 1 && ` × ${clock.rang}`}</strong>}
        </span>
        <button type="button" onClick={() => press(startOrStop(view))}>
          {view.state === 'running' ? 'Stop' : 'Start'} <kbd>F2</kbd>
        </button>
        <button
          type="button"
          disabled={view.at >= last}
          onClick={() => press({ do: 'go', to: view.at + 1 })}
        >
          Next <kbd>F4</kbd>
        </button>
        <button type="button" aria-expanded={isOpen} onClick={toggle}>
          {isOpen ? 'Smaller clock' : 'Whole clock'}
        </button>
      </div>
      <ClockNotice clock={clock} />
      {isOpen && (
        <div className={styles.whole}>
          <ClockFace clock={clock} filled={false} />
          <ClockControls clock={clock} last={last} />
          <ClockPlan clock={clock} />
        </div>
      )}
    </section>
  )
}
