import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react'

/** How long a lab counts as in hand after it was last touched. In ms. */
const IN_HAND = 2000

/**
 * Marks an element with `data-in-hand` from a touch or a step until nothing has been done for a while: what is out of sight is then
 * left alone, and laid out whole again when the reader only reads.
 * @param step changes with each step
 * @returns the element's ref, and what to call when it is about to be used
 */
export function useInHand<E extends HTMLElement>(step: unknown): [RefObject<E | null>, () => void] {
  const element = useRef<E>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isFirst = useRef(true)
  const take = useCallback(() => {
    if (element.current === null) return
    element.current.dataset.inHand = ''
    clearTimeout(timer.current)
    timer.current = setTimeout(() => delete element.current?.dataset.inHand, IN_HAND)
  }, [])
  useLayoutEffect(() => {
    if (!isFirst.current) take()
    isFirst.current = false
  }, [step, take])
  useLayoutEffect(() => () => clearTimeout(timer.current), [])
  return [element, take]
}
