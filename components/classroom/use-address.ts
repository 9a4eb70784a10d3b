import { useSyncExternalStore } from 'react'

/** What stands in the address after the question mark and after the hash; undefined before the page is alive. */
export function useAddress(): { query: URLSearchParams; hash: string } | undefined {
  const text = useSyncExternalStore(
    subscribe,
    () => `${location.search}\n${location.hash.slice(1)}`,
    () => undefined,
  )
  if (text === undefined) return undefined
  const [query = '', hash = ''] = text.split('\n')
  return { query: new URLSearchParams(query), hash }
}

function subscribe(changed: () => void) {
  addEventListener('popstate', changed)
  addEventListener('hashchange', changed)
  return () => {
    removeEventListener('popstate', changed)
    removeEventListener('hashchange', changed)
  }
}
