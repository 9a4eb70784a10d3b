import { useEffect, useEffectEvent } from 'react'
import { planOf } from '@/debate/clock/plan'
import { wishOf, type ClockWish } from './clock-keys'
import type { RunningClock } from './use-clock'

/** Lets the clock be run by keys alone, from anywhere on the page. */
export function useClockKeys(clock: RunningClock, fill: () => void) {
  const follow = useEffectEvent((event: KeyboardEvent) => {
    if (document.querySelector('dialog[open]') !== null) return
    const isTyping = belongsToPage(event.target, event.key)
    const { key, ctrlKey, metaKey, altKey } = event
    const wish = wishOf({ key, ctrlKey, metaKey, altKey, isTyping }, clock.view, clock.format)
    if (wish === undefined || event.repeat) return
    event.preventDefault()
    grant(wish, clock, fill)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => follow(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

function grant(wish: ClockWish, clock: RunningClock, fill: () => void) {
  switch (wish.do) {
    case 'undo':
      return clock.undo()
    case 'mute':
      return clock.mute()
    case 'fill':
      return fill()
    case 'go':
      if (wish.to < planOf(clock.format).length) clock.press(wish)
      return
    default:
      clock.press(wish)
  }
}

/** Whether a key writes there, or presses what has the focus. */
function belongsToPage(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return true
  return key === ' ' && target.closest('button, a, summary') !== null
}
