import { useEffect, useState } from 'react'
import { ask } from './ask'

const OWN_MACHINE = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

/**
 * The origins at which students reach the server, the likeliest first: that of this page, or, where this page is on the server’s
 * own machine, those of its network. Undefined until that is known.
 */
export function useOrigins(): string[] | undefined {
  const [origins, setOrigins] = useState<string[]>()
  useEffect(() => {
    let over = false
    void originsNow().then(found => over || setOrigins(found))
    return () => {
      over = true
    }
  }, [])
  return origins
}

async function originsNow(): Promise<string[]> {
  if (!OWN_MACHINE.test(location.hostname)) return [location.origin]
  const reply = await ask<{ origins: string[] }>('/api/addresses')
  const found = reply.kind === 'ok' ? reply.value.origins : []
  return [...found, location.origin]
}

/** Where a code is typed, as it is written on a board: without what a browser adds by itself. */
export function joinText(origin: string): string {
  return `${origin.replace(/^https?:\/\//, '')}/join`
}

/** Where a phone goes that reads the QR code. */
export function roomAddress(origin: string, code: string): string {
  return `${origin}/room?code=${code}`
}
