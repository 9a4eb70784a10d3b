'use client'

import { useRef, useState } from 'react'
import { planOf } from '@/debate/clock/plan'
import { Shortcuts } from '@/components/debate/desk/shortcuts'
import { ClockControls } from './clock-controls'
import { ClockFace } from './clock-face'
import { CLOCK_KEYS } from './clock-keys'
import { ClockNotice } from './clock-notice'
import { ClockPlan } from './clock-plan'
import styles from './clock-screen.module.css'
import type { RunningClock } from './use-clock'
import { useClockKeys } from './use-clock-keys'

/** The clock as a page of its own: for a phone in the hand, and filling the screen for a projector. */
export function ClockScreen({ clock }: { clock: RunningClock }) {
  const screen = useRef<HTMLDivElement>(null)
  const [filled, setFilled] = useState(false)
  const fill = () => {
    const next = !filled
    setFilled(next)
    // Where the browser refuses, the view fills its window instead.
    if (next) void screen.current?.requestFullscreen?.().catch(() => undefined)
    else if (document.fullscreenElement !== null) void document.exitFullscreen()
  }
  useClockKeys(clock, fill)
  return (
    <div ref={screen} className={styles.screen} data-filled={filled}>
      <ClockFace clock={clock} filled={filled} />
      <div className={styles.hands}>
        <ClockNotice clock={clock} />
        <ClockControls clock={clock} last={planOf(clock.format).length - 1} />
        <div className={styles.more}>
          <button type="button" aria-pressed={clock.muted} onClick={clock.mute}>
            {clock.muted ? 'Bell is off' : 'Bell is on'} <kbd>M</kbd>
          </button>
          <button type="button" aria-pressed={filled} onClick={fill}>
            {filled ? 'Leave the full view' : 'Fill the screen'} <kbd>F</kbd>
          </button>
          <Shortcuts keys={CLOCK_KEYS} />
        </div>
      </div>
      {!filled && <ClockPlan clock={clock} />}
    </div>
  )
}
