import { useEffect, useState } from 'react'
import { originsNow } from './origins'

/** The origins at which others reach the server, the likeliest first. Undefined until that is known. */
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
