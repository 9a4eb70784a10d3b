import { useCallback, useLayoutEffect, useRef, type SyntheticEvent } from 'react'

/** By when a step is laid out, with what follows it a moment later. In ms. */
const LAID_OUT = 60
const CONTROL = 'button, input, label, select, summary, textarea'

/**
 * Brings back what was pressed where the step that it made has put it out of sight, or under the answer that stays at the top.
 * @param step changes with each step
 * @returns what to call when something is pressed, or a key on it
 */
export function useInSight(step: unknown): (event: SyntheticEvent) => void {
  const pressed = useRef<Element>(undefined)
  useLayoutEffect(() => {
    if (pressed.current === undefined) return
    const timer = setTimeout(() => {
      const one = pressed.current
      pressed.current = undefined
      if (one?.isConnected && !isLeft(one) && !isInSight(one))
        one.scrollIntoView({ block: 'nearest' })
    }, LAID_OUT)
    return () => clearTimeout(timer)
  }, [step])
  return useCallback(({ target }: SyntheticEvent) => {
    if (target instanceof Element) pressed.current = target.closest(CONTROL) ?? target
  }, [])
}

/** Whether the step has led its reader on to something else. */
function isLeft(one: Element): boolean {
  const at = document.activeElement
  return at !== null && at !== document.body && !one.contains(at)
}

/** Whether the middle of something in a lab can be seen: in the window, and not under the lab’s answer. */
export function isInSight(one: Element): boolean {
  const answer = one.closest('[data-lab]')?.querySelector('[role=status]')
  const { top, bottom } = one.getBoundingClientRect()
  const middle = (top + bottom) / 2
  return middle >= Math.max(0, answer?.getBoundingClientRect().bottom ?? 0) && middle <= innerHeight
}
