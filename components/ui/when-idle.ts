/** By when a work is begun though the browser has said nothing of its idle time. In ms. */
const LATEST = 2000
/** When a work is begun in a browser without idle callbacks, such as Safari. In ms. */
const WITHOUT = 50

type Idle = Pick<IdleDeadline, 'timeRemaining'>

/**
 * Runs something once the page has nothing more pressing to do.
 * @returns how to stop it
 */
export function whenIdle(work: (idle: Idle) => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(() => work({ timeRemaining: () => 0 }), WITHOUT)
    return () => clearTimeout(timer)
  }
  const waiting = requestIdleCallback(work, { timeout: LATEST })
  // Chromium 156 may never tell a page that has stopped drawing that it is idle; after a frame it does.
  const frame = requestAnimationFrame(() => {})
  return () => {
    cancelIdleCallback(waiting)
    cancelAnimationFrame(frame)
  }
}
