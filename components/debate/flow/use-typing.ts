import { useCallback, useEffect, useRef } from 'react'

/** How long typing rests before it goes into the document, and how long it goes on at most before it does. In ms. */
const PAUSE = 250
const LONGEST = 700

/** Gathers what is typed, and gives it on after a pause, or after a while of typing without one. */
export function useTyping(give: (texts: ReadonlyMap<string, string>) => void) {
  const waiting = useRef(new Map<string, string>())
  const since = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(give)
  useEffect(() => {
    latest.current = give
  })
  const settle = useCallback(() => {
    clearTimeout(timer.current)
    since.current = 0
    if (waiting.current.size === 0) return
    const texts = waiting.current
    waiting.current = new Map()
    latest.current(texts)
  }, [])
  const typed = useCallback(
    (id: string, text: string) => {
      const now = performance.now()
      waiting.current.set(id, text)
      if (since.current === 0) since.current = now
      clearTimeout(timer.current)
      timer.current = setTimeout(
        settle,
        Math.max(0, Math.min(PAUSE, LONGEST - (now - since.current))),
      )
    },
    [settle],
  )
  useEffect(() => {
    // Before the document is written for the last time.
    addEventListener('pagehide', settle, { capture: true })
    return () => {
      removeEventListener('pagehide', settle, { capture: true })
      settle()
    }
  }, [settle])
  const isWaiting = useCallback((id: string) => waiting.current.has(id), [])
  return { typed, settle, isWaiting }
}
