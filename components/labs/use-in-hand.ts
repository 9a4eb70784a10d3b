import { useCallback, useLayoutEffect, useRef, type RefObject, type SyntheticEvent } from 'react'

/** How long a lab counts as in hand after it was last touched. In ms. */
const IN_HAND = 2000

/**
 * Marks an element with `data-in-hand` from a touch or a step until nothing has been done for a while: what is out of sight is then
 * left alone, and laid out whole again when the reader only reads.
 * @param step changes with each step
 * @returns the element’s ref, and what to call when something within it is touched or a key is pressed there
 */
export function useInHand<E extends HTMLElement>(
  step: unknown,
): [RefObject<E | null>, (event: SyntheticEvent) => void] {
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
  const onTouch = useCallback(
    ({ target }: SyntheticEvent) => {
      // A finger that only scrolls takes nothing in hand.
      if (target instanceof Element && target.closest('input, select, textarea, button, label'))
        take()
    },
    [take],
  )
  return [element, onTouch]
}
