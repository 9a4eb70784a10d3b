import { useSyncExternalStore } from 'react'

/** The part of the address after `#`: which document a page shows. Undefined on the server, and where there is none. */
export function useHash(): string | undefined {
  return useSyncExternalStore(follow, read, () => undefined)
}

function follow(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

function read(): string | undefined {
  const hash = location.hash.slice(1)
  return hash === '' ? undefined : hash
}
