'use client'

import { useEffect } from 'react'

/** Tells a page whose scripts were waiting for a touch that they have taken over; see server/front/on-touch.ts. */
export function ScriptsReady() {
  useEffect(() => {
    dispatchEvent(new Event('scripts-ready'))
  }, [])
  return null
}
