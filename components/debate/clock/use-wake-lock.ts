import { useEffect } from 'react'

/** Keeps the screen on while `wanted`, where the browser can; again after the page was out of sight. */
export function useWakeLock(wanted: boolean) {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | undefined
    let over = false
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      // Refused on low battery or by policy: the clock goes on, only the screen may darken.
      const got = await navigator.wakeLock.request('screen').catch(() => undefined)
      if (over) void got?.release()
      else lock = got
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', ask)
      void lock?.release()
    }
  }, [wanted])
}
