import { useEffect, useRef, useState } from 'react'
import { useHash } from '@/components/debate/brief/use-hash'
import { createKept } from '@/components/debate/keeping/desk'
import { useKept } from '@/components/debate/keeping/use-kept'
import { EMPTY_SPEECH, withText, type KeptSpeech } from '@/debate/kept-speech'

/**
 * The speech that the address names, or a new one, which is kept and named in the address as soon as something stands in
 * it. `begin` is a text that was typed before scripts ran. What is typed while it is being made is not lost.
 */
export function useSpeech(begin: string) {
  const id = useHash()
  const kept = useKept('speech', id)
  const [draft, setDraft] = useState(() => withText(EMPTY_SPEECH, begin))
  /** The draft is on the screen, though it has been kept: what is open may lack its last words. */
  const [isMade, setIsMade] = useState(false)
  const typed = useRef<KeptSpeech>(undefined)
  const open = kept.state === 'open' ? kept : undefined
  useEffect(() => {
    const last = typed.current
    typed.current = undefined
    if (last !== undefined) open?.change(() => last)
    if (open === undefined) typed.current = last
  }, [open])
  const write = (speech: KeptSpeech) => {
    typed.current = speech
    setDraft(speech)
    const isElsewhere = id !== undefined && kept.state !== 'missing'
    if (isElsewhere || isMade || speech.text.trim() === '') return
    setIsMade(true)
    void createKept('speech', speech).then(made => {
      location.hash = made
    })
  }
  return {
    speech: open === undefined || isMade ? draft : open.body,
    kept,
    isNamed: id !== undefined,
    change: (next: (speech: KeptSpeech) => KeptSpeech) => {
      if (open === undefined) return write(next(draft))
      setIsMade(false)
      open.change(next)
    },
    /** Leaves the speech where it is kept, and begins another. */
    renew: () => {
      typed.current = undefined
      setDraft(EMPTY_SPEECH)
      setIsMade(false)
      location.hash = ''
    },
  }
}
