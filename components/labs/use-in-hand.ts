import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
  type SyntheticEvent,
} from 'react'
import { pausing } from './pausing'

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
  const isFirst = useRef(true)
  const [letting] = useState(() => pausing(() => delete element.current?.dataset.inHand))
  const take = useCallback(() => {
    const at = element.current
    letting.putOff(IN_HAND)
    // Written once: an attribute that is written again makes the browser look for styles again.
    if (at !== null && at.dataset.inHand === undefined) at.dataset.inHand = ''
  }, [letting])
  useLayoutEffect(() => {
    if (!isFirst.current) take()
    isFirst.current = false
  }, [step, take])
  useLayoutEffect(() => letting.stop, [letting])
  const onTouch = useCallback(
    ({ target }: SyntheticEvent) => {
      // A finger that only scrolls takes nothing in hand.
      // Once the browser has done with the press: Chromium ends a page whose boxes change under it while it looks for a selection.
      if (target instanceof Element && target.closest('input, select, textarea, button, label'))
        setTimeout(take)
    },
    [take],
  )
  return [element, onTouch]
}
