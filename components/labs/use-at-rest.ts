import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { pausing } from './pausing'

/** How long a value is left alone before it counts as resting. In ms. */
const REST = 400
/** By when a step is drawn. In ms. */
export const DRAWN = 30

/**
 * A value as it was when it last rested, or as it is now once the page is printed: for what nobody sees before that, or what may
 * come a moment later.
 * @param pause how long it is left alone before it counts as resting, in ms
 */
export function useAtRest<V>(value: V, pause = REST): V {
  const [rested, rest] = useState<V>(() => value)
  const latest = useRef(value)
  const [resting] = useState(() => pausing(() => rest(() => latest.current)))
  // While the step is committed: effects that run later cost a turn of the browser’s own, and this takes no time.
  useLayoutEffect(() => {
    latest.current = value
    resting.putOff(pause)
  }, [value, pause, resting])
  useLayoutEffect(() => resting.stop, [resting])
  useEffect(() => {
    const now = () => flushSync(() => rest(() => latest.current))
    // A browser that only shows how the page would print sends no event of its own.
    const print = matchMedia('print')
    addEventListener('beforeprint', now)
    print.addEventListener('change', now)
    return () => {
      removeEventListener('beforeprint', now)
      print.removeEventListener('change', now)
    }
  }, [])
  return rested
}
