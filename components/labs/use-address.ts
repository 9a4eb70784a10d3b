import { useLayoutEffect, useMemo, useRef } from 'react'
import { noteWritten } from './came-by'
import { pausing, type Pausing } from './pausing'
import { DRAWN } from './use-at-rest'

/** The least time from one writing to the next: browsers refuse an address that changes many times a second. In ms. */
const ADDRESS = 400

/** Keeps the page’s address at what `link` gives, the part after the `#`, from the first time that the state is another. */
export function useAddress(link: () => string, state: unknown): void {
  const shown = useRef(state)
  const writing = useMemo(() => keeper(link), [link])
  useLayoutEffect(() => {
    // What the reader came with stands there already, or was refused and is kept.
    if (state !== shown.current) writing.soon()
    shown.current = state
  }, [state, writing])
  useLayoutEffect(() => {
    const follow = ({ target }: Event) => {
      if (target instanceof Element && target.closest('a[href]') !== null) writing.hurry()
    }
    // Before the page is another: who comes back to this one is to find the last step.
    document.addEventListener('click', follow, true)
    addEventListener('pagehide', writing.hurry)
    return () => {
      document.removeEventListener('click', follow, true)
      removeEventListener('pagehide', writing.hurry)
      writing.stop()
    }
  }, [writing])
}

type Keeper = Pick<Pausing, 'hurry' | 'stop'> & { soon: () => void }

/** Writes as soon as a step is drawn, since a page that is loaded again at once is to find it. */
function keeper(link: () => string): Keeper {
  let written = -Infinity
  const { putOff, hurry, stop } = pausing(() => {
    written = performance.now()
    writeAddress(link())
  })
  return { soon: () => putOff(Math.max(DRAWN, written + ADDRESS - performance.now())), hurry, stop }
}

function writeAddress(fragment: string): void {
  noteWritten(location.hash.slice(1), fragment)
  const address = `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`
  history.replaceState(history.state, '', address)
}
