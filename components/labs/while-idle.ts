import { whenIdle } from '@/components/ui/when-idle'
import { DRAWN } from './use-at-rest'

/** What is left free at the end of the browser’s idle time, since a piece of work takes a while. In ms. */
const SPARE = 10

/**
 * Once a step is drawn, goes on with a work of many pieces whenever the browser has nothing else to do.
 * @returns how to stop it
 */
export function whileIdle(pieces: Iterator<unknown>): () => void {
  let stop = () => {}
  const goOn = () => {
    stop = whenIdle(idle => {
      do {
        if (pieces.next().done) return
      } while (idle.timeRemaining() > SPARE)
      goOn()
    })
  }
  const drawn = setTimeout(goOn, DRAWN)
  return () => {
    clearTimeout(drawn)
    stop()
  }
}
