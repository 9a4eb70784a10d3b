import { useEffect, useRef, useState } from 'react'
import type { KeptSpeech, SpeechStore } from './speech-store'

/** How the keeping stands, for a reader. */
export type Keeping = 'nothing' | 'saving' | 'saved' | 'refused'

/** How long after the last key a speech is kept. */
const PAUSE_MS = 500

/** Brings back the speech that was kept, and keeps what changes. `bring` gets what was there, once. */
export function useKeptSpeech(
  store: SpeechStore,
  speech: KeptSpeech,
  bring: (kept: KeptSpeech) => void,
): Keeping {
  const [keeping, setKeeping] = useState<Keeping>('nothing')
  const isReady = useRef(false)
  const bringOnce = useRef(bring)
  useEffect(() => {
    store
      .load()
      .then(kept => {
        isReady.current = true
        if (kept !== undefined) bringOnce.current(kept)
      })
      .catch(() => setKeeping('refused'))
  }, [store])
  useEffect(() => {
    if (!isReady.current) return
    const timer = setTimeout(() => {
      setKeeping('saving')
      store.save(speech).then(
        () => setKeeping('saved'),
        () => setKeeping('refused'),
      )
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [store, speech])
  return keeping
}
