import { useLayoutEffect, useMemo, useRef } from 'react'
import { pausing } from './pausing'
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
  useLayoutEffect(() => writing.stop, [writing])
}

/** Writes as soon as a step is drawn, since a page that is loaded again at once is to find it. */
function keeper(link: () => string): { soon: () => void; stop: () => void } {
  let written = -Infinity
  const { putOff, stop } = pausing(() => {
    written = performance.now()
    writeAddress(link())
  })
  return { soon: () => putOff(Math.max(DRAWN, written + ADDRESS - performance.now())), stop }
}

function writeAddress(fragment: string): void {
  const address = `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`
  history.replaceState(history.state, '', address)
}
