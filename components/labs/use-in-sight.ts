import { useLayoutEffect, useState, type RefObject } from 'react'
import { pausing } from './pausing'

/** By when a step is laid out, with what follows it a moment later. In ms. */
const LAID_OUT = 60

/**
 * Brings back what was pressed where the step that it made has put it out of sight, or under the answer that stays at the top.
 * @param step changes with each step
 */
export function useInSight(lab: RefObject<HTMLElement | null>, step: unknown): void {
  const [looking] = useState(() => pausing(() => lab.current !== null && look(lab.current)))
  useLayoutEffect(() => looking.putOff(LAID_OUT), [step, looking])
  useLayoutEffect(() => looking.stop, [looking])
}

function look(lab: HTMLElement): void {
  const pressed = document.activeElement
  const answer = lab.querySelector('[role=status]')
  if (pressed === null || answer === null || !lab.contains(pressed)) return
  const { top, bottom } = pressed.getBoundingClientRect()
  const middle = (top + bottom) / 2
  const isInSight = middle >= answer.getBoundingClientRect().bottom && middle >= 0
  if (isInSight && middle <= innerHeight) return
  pressed.scrollIntoView({ block: 'nearest' })
}
