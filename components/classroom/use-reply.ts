import { useEffect, useEffectEvent, useState } from 'react'
import type { Reply } from './ask'

export type Asked<T> = Reply<T> | { kind: 'loading' }

/** What the server answers to a question that is asked once, and again on demand. `key`: what the question depends on. */
export function useReply<T>(
  ask: () => Promise<Reply<T>>,
  key: string | undefined,
): { reply: Asked<T>; again: () => void } {
  const [state, setState] = useState<{ key: string; reply: Reply<T> }>()
  const [tries, setTries] = useState(0)
  const current = key === undefined ? undefined : `${key} ${tries}`
  const askNow = useEffectEvent(ask)
  useEffect(() => {
    if (current === undefined) return
    let over = false
    void askNow().then(reply => over || setState({ key: current, reply }))
    return () => {
      over = true
    }
  }, [current])
  return {
    reply: state === undefined || state.key !== current ? { kind: 'loading' } : state.reply,
    again: () => setTries(tries + 1),
  }
}
