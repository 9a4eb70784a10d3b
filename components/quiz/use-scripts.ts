import { useSyncExternalStore } from 'react'

/** Whether scripts run: false in the page as the server sends it, true once it is alive. */
export function useScripts(): boolean {
  return useSyncExternalStore(never, yes, no)
}

const never = () => () => {}
const yes = () => true
const no = () => false
