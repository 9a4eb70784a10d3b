import { useEffect, useEffectEvent, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { Session } from '@/components/labs/lab-session'
import type { HypothesesState, HypothesesStep } from '@/labs/hypotheses/lab'
import type { LabModel } from '@/labs/model'
import { readState, writeState } from '@/labs/state-link'

const KEY = 'lab-hypotheses'

/** What this browser keeps, as the text of a link, and whether the table on the screen is the one that is kept. */
type Store = { code: string | undefined; refused: boolean; mine: boolean }

const NOTHING: Store = { code: undefined, refused: false, mine: false }
let store: Store = NOTHING
const listeners = new Set<() => void>()

function change(next: Partial<Store>): void {
  store = { ...store, ...next }
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A browser may refuse to keep anything: then it is said, and the table lives in its link. */
function load(): void {
  try {
    change({ code: localStorage.getItem(KEY) ?? undefined, refused: false, mine: false })
  } catch {
    change({ code: undefined, refused: true, mine: false })
  }
}

function save(code: string): void {
  try {
    localStorage.setItem(KEY, code)
    change({ code, refused: false, mine: true })
  } catch {
    change({ refused: true, mine: true })
  }
}

/** Who begins again leaves nothing behind for the next at this machine. */
function forget(): void {
  try {
    localStorage.removeItem(KEY)
    change({ code: undefined, refused: false, mine: true })
  } catch {
    change({ refused: true, mine: true })
  }
}

/** How it stands with keeping the table, and what the reader can do about it. */
export type Keeping =
  | { kind: 'nothing' | 'kept' | 'refused' }
  | { kind: 'another'; open: () => void; keepThis: () => void }

/**
 * Keeps the reader’s table in this browser, and goes on with it on a later visit. A table that came by a link takes the
 * place of the kept one only when the reader says so.
 */
export function useKeptTable(
  model: LabModel<HypothesesState, HypothesesStep>,
  { state, act }: Session<HypothesesState, HypothesesStep>,
): Keeping {
  // A word, and not the store: keeping a step does not draw the screen again.
  const kind = useSyncExternalStore(
    listen,
    () => kindOf(store),
    () => 'nothing' as const,
  )
  const isStart = state === model.start
  const open = (kept: string | undefined) => {
    change({ mine: true })
    const reading = kept === undefined ? undefined : readState(model, kept)
    if (reading?.kind === 'state') act({ kind: 'open', state: reading.state })
  }
  const arrive = useEffectEvent(() => {
    const byLink = location.hash.startsWith('#s=')
    // Before the link has been read: its table comes with the next arrival.
    if (byLink && isStart) return
    load()
    if (!byLink) open(store.code)
    else if (store.code === undefined || store.code === writeState(model, state))
      change({ mine: true })
  })
  useEffect(() => arrive(), [])
  const isMine = useSyncExternalStore(
    listen,
    () => store.mine,
    () => false,
  )
  const hadTable = useRef(false)
  useLayoutEffect(() => {
    if (!isMine || (isStart && !hadTable.current)) return
    hadTable.current = true
    return soon(() => (isStart ? forget() : save(writeState(model, state))))
  }, [isMine, isStart, model, state])
  if (kind !== 'another') return { kind }
  return { kind, open: () => open(store.code), keepThis: () => save(writeState(model, state)) }
}

function kindOf({ code, refused, mine }: Store): Keeping['kind'] {
  if (refused) return 'refused'
  if (code === undefined) return 'nothing'
  return mine ? 'kept' : 'another'
}

const PAUSE_MS = 150

/** Writing takes long in some browsers: it waits for a pause, and for nothing when the page goes. */
function soon(work: () => void): () => void {
  const now = () => {
    stop()
    work()
  }
  const timer = setTimeout(now, PAUSE_MS)
  addEventListener('pagehide', now)
  const stop = () => {
    clearTimeout(timer)
    removeEventListener('pagehide', now)
  }
  return stop
}
