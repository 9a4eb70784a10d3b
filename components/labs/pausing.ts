/** What is done once nothing has put it off for a while. */
export type Pausing = {
  /** Puts it off: from now on, `pause` ms have to pass. */
  putOff: (pause: number) => void
  /** Where it waits, it is done at once. */
  hurry: () => void
  /** It is not done after all. */
  stop: () => void
}

/**
 * Waits for pauses. Putting off is cheap, since it is done at each step: the timer that runs is left alone, and when it rings too
 * early it is set for what is left.
 */
export function pausing(run: () => void): Pausing {
  let due = 0
  let rings = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const ring = () => {
    timer = undefined
    if (performance.now() < due) return set()
    run()
  }
  const set = () => {
    rings = due
    timer = setTimeout(ring, due - performance.now())
  }
  const stop = () => {
    clearTimeout(timer)
    timer = undefined
  }
  return {
    putOff: pause => {
      due = performance.now() + pause
      if (timer !== undefined && rings <= due) return
      stop()
      set()
    },
    hurry: () => {
      if (timer === undefined) return
      stop()
      run()
    },
    stop,
  }
}
