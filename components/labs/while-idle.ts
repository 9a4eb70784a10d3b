import { DRAWN } from './use-at-rest'

/** What is left free at the end of the browser’s idle time, since a piece of work takes a while. In ms. */
const SPARE = 10

type Idle = Pick<IdleDeadline, 'timeRemaining'>

/**
 * Once a step is drawn, goes on with a work of many pieces whenever the browser has nothing else to do.
 * @returns how to stop it
 */
export function whileIdle(pieces: Iterator<unknown>): () => void {
  let waiting = 0
  const goOn = (idle: Idle) => {
    do {
      if (pieces.next().done) return
    } while (idle.timeRemaining() > SPARE)
    waiting = whenIdle(goOn)
  }
  const drawn = setTimeout(() => (waiting = whenIdle(goOn)), DRAWN)
  return () => {
    clearTimeout(drawn)
    stopWaiting(waiting)
  }
}

/** Safari has no idle callbacks. */
function whenIdle(work: (idle: Idle) => void): number {
  if (typeof requestIdleCallback === 'function') return requestIdleCallback(work)
  return window.setTimeout(() => work({ timeRemaining: () => 0 }), 30)
}

function stopWaiting(waiting: number): void {
  if (typeof cancelIdleCallback === 'function') cancelIdleCallback(waiting)
  else clearTimeout(waiting)
}
