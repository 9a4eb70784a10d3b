import { useEffect, useState } from 'react'
import { originsNow } from './origins'

/** The origins at which students reach the server, the likeliest first. Undefined until that is known. */
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

/** Where a code is typed, as it is written on a board: without what a browser adds by itself. */
export function joinText(origin: string): string {
  return `${origin.replace(/^https?:\/\//, '')}/join`
}

/** Where a phone goes that reads the QR code. */
export function roomAddress(origin: string, code: string): string {
  return `${origin}/room?code=${code}`
}
