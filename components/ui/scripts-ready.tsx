'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
import { usePathname } from 'next/navigation'

/** Tells a page whose scripts were waiting for a touch that they have taken over; see server/front/on-touch.ts. */
export function ScriptsReady() {
  useEffect(() => {
    dispatchEvent(new Event('scripts-ready'))
  }, [])
  useWayBack(usePathname())
  return null
}

/**
 * A place that was gone to by its hash alone is not in the router's book: on the way back to it from another page the
 * address changes and nothing else. The page is loaded then.
 */
function useWayBack(path: string): void {
  const shown = useRef(path)
  useLayoutEffect(() => {
    shown.current = path
  }, [path])
  useEffect(() => {
    const load = ({ state }: PopStateEvent) => {
      if (state === null && location.pathname !== shown.current) location.reload()
    }
    addEventListener('popstate', load)
    return () => removeEventListener('popstate', load)
  }, [])
}
