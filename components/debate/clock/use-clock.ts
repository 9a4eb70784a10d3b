import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { clockAt, ringsBetween, type ClockView } from '@/debate/clock/clock'
import { undone, type Act, type Press } from '@/debate/clock/press'
import { jumpBetween, type Reading } from '@/debate/clock/steady'
import type { Format } from '@/debate/formats/format'
import { newId } from '@/components/debate/keeping/new-id'
import { readyBell, ring } from './bell'
import { useWakeLock } from './use-wake-lock'

/** A clock that is running on the screen. */
export type RunningClock = {
  view: ClockView
  format: Format
  press: (act: Act) => void
  undo: () => void
  canUndo: boolean
  /** The last bell, for those who do not hear it: how often it rang; 0 when it is some seconds ago. */
  rang: number
  muted: boolean
  mute: () => void
  /** By how much the clock jumped on while it was counting (a sleep, or a changed clock), in ms; 0: not. */
  jumped: number
  forgetJump: () => void
}

const TICK = 200
const SHOWN = 4000

type Parts = {
  format: Format
  presses: readonly Press[]
  change: (next: (presses: Press[]) => Press[]) => void
}

/** Runs a clock: redraws it, rings its bells, keeps the screen on, and notices when the computer's own clock is changed. */
export function useClock({ format, presses, change }: Parts): RunningClock {
  const [now, setNow] = useState(() => Date.now())
  const [rang, setRang] = useState({ times: 0, at: 0 })
  const [muted, setMuted] = useState(false)
  const [jumped, setJumped] = useState(0)
  const last = useRef<{ reading: Reading; view: ClockView }>(undefined)
  const view = clockAt(format, presses, now)
  const isCounting = view.state === 'running' || view.preparing !== undefined
  useWakeLock(isCounting)

  const press = (act: Act) => {
    const at = Date.now()
    readyBell()
    change(before => [...before, { id: newId(), at, act }])
    setNow(at)
  }
  const tick = useEffectEvent(() => {
    const reading = { wall: Date.now(), ticks: performance.now() }
    const current = clockAt(format, presses, reading.wall)
    const before = last.current
    last.current = { reading, view: current }
    setNow(reading.wall)
    if (before === undefined) return
    const jump = jumpBetween(before.reading, reading)
    if (jump.kind === 'set-back') return press({ do: 'set-back', ms: jump.ms })
    if (jump.kind === 'jumped-on') setJumped(sum => sum + jump.ms)
    const times = ringsBetween(before.view, current)
    if (times === 0) return
    setRang({ times, at: reading.wall })
    if (!muted) ring(times)
  })
  useEffect(() => {
    if (!isCounting) {
      last.current = undefined
      return
    }
    const first = setTimeout(tick)
    const timer = setInterval(tick, TICK)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [isCounting])

  return {
    view,
    format,
    press,
    undo: () => {
      change(undone)
      setNow(Date.now())
    },
    canUndo: presses.some(({ act }) => act.do !== 'set-back'),
    rang: now - rang.at < SHOWN ? rang.times : 0,
    muted,
    mute: () => setMuted(!muted),
    jumped,
    forgetJump: () => setJumped(0),
  }
}
