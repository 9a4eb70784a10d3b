'use client'

import { useEffect } from 'react'
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
function useWayBack(shown: string): void {
  useEffect(() => {
    const load = ({ state }: PopStateEvent) => {
      if (state === null && location.pathname !== shown) location.reload()
    }
    addEventListener('popstate', load)
    return () => removeEventListener('popstate', load)
  }, [shown])
}
