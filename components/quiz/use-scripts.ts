import { useSyncExternalStore } from 'react'

/**
 * Whether scripts run: false in the page as the server sends it, true once it is alive. Where `wanted` is false nobody
 * asks, the answer is false, and nothing is drawn again for it.
 */
export function useScripts(wanted = true): boolean {
  return useSyncExternalStore(never, wanted ? yes : no, no)
}

const never = () => () => {}
const yes = () => true
const no = () => false
