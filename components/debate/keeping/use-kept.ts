import { useEffect, useState } from 'react'
import type { Bodies, Kind } from '@/debate/keep/kinds'
import { openDesk } from './desk'
import type { DeskStore, Trouble } from './desk-store'
import { Session, type Saving } from './session'

export type OpenDocument<B> = {
  state: 'open'
  body: B
  change: (next: (body: B) => B) => void
  /** A change that is undone by itself, as a press of a button is. */
  step: (next: (body: B) => B) => void
  undo: () => void
  redo: () => void
  canUndo: boolean
  canRedo: boolean
  saving: Saving
  /** When it was last written: an ISO instant. */
  savedAt: string
  trouble: Trouble | undefined
}
export type Kept<B> =
  | { state: 'loading' }
  | { state: 'missing' }
  | { state: 'unreadable'; raw: unknown }
  | OpenDocument<B>

/** A kept document, open: read, changed, undone, and the same in every tab. */
export function useKept<K extends Kind>(kind: K, id: string | undefined): Kept<Bodies[K]> {
  const [kept, setKept] = useState<Kept<Bodies[K]> & { id?: string }>({ state: 'loading' })
  useEffect(() => {
    if (id === undefined) return
    let stop = () => {}
    let over = false
    const open = async () => {
      const store = await openDesk()
      const found = await store.read(kind, id)
      if (over) return
      if (found.state !== 'found') return setKept({ ...found, id })
      const session = new Session(store, found.document)
      const show = () => setKept({ ...shown(session, store), id })
      stop = session.follow(show)
      show()
    }
    void open()
    return () => {
      over = true
      stop()
    }
  }, [kind, id])
  if (id === undefined) return { state: 'missing' }
  return kept.id === id ? kept : { state: 'loading' }
}

function shown<K extends Kind>(session: Session<K>, store: DeskStore): OpenDocument<Bodies[K]> {
  const { body, canUndo, canRedo, saving, savedAt } = session
  return {
    state: 'open',
    body,
    change: next => session.change(next),
    step: next => session.step(next),
    undo: () => session.undo(),
    redo: () => session.redo(),
    canUndo,
    canRedo,
    saving,
    savedAt,
    trouble: store.trouble,
  }
}
