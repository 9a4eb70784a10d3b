import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import { sentOf } from '@/components/quiz/sent'
import { loadRecord } from './learner-record'
import type { Draft } from './progress-database'

/** How long nothing is typed before what was begun is kept. In ms. */
const PAUSE = 200

/** Keeps what is begun in a form. */
export type KeptDraft = {
  /** What is in the form now is kept in a moment. */
  keepSoon: () => void
  /** It need not be kept after all. */
  stop: () => void
}

/** Keeps what is begun in a form once its writer pauses, and at once when the page is hidden or left, or the form goes. */
export function useKeptDraft(
  form: RefObject<HTMLFormElement | null>,
  keep: (sent: Draft['sent']) => void,
): KeptDraft {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(keep)
  useLayoutEffect(() => {
    latest.current = keep
  })
  const draft = useMemo(() => {
    const stop = () => {
      clearTimeout(timer.current)
      timer.current = undefined
    }
    const now = () => {
      if (timer.current === undefined) return
      stop()
      if (form.current !== null) latest.current(sentOf(new FormData(form.current)))
    }
    const keepSoon = () => {
      // Asked for now, so that it is there when the page is left.
      void loadRecord()
      stop()
      timer.current = setTimeout(now, PAUSE)
    }
    return { stop, now, keepSoon }
  }, [form])
  useLayoutEffect(() => {
    addEventListener('pagehide', draft.now)
    document.addEventListener('visibilitychange', draft.now)
    return () => {
      removeEventListener('pagehide', draft.now)
      document.removeEventListener('visibilitychange', draft.now)
      draft.now()
    }
  }, [draft])
  return draft
}
