'use client'

import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import { begin, turn, type LabModel } from '@/labs/model'
import { readState, REFUSALS, writeState } from '@/labs/state-link'
import { cameBy } from './came-by'
import { useAddress } from './use-address'
import { whileIdle } from './while-idle'

/** A lab being used: its state, and what can be done with it. */
export type Session<S, A> = {
  state: S
  act: (action: A) => void
  /** Absent where nothing can be taken back. */
  undo: (() => void) | undefined
  again: () => void
  /** The state as it stands in an address, after the `#`; empty at the start. */
  link: () => string
  /** Nothing has been done yet, or all of it was left for a new start. */
  isFresh: boolean
  /** The last step only looked or wrote. */
  quiet: boolean
  /** Why the link that led here was refused, in words; absent where it was not. */
  refusal: string | undefined
}

type Props<S, A> = {
  model: LabModel<S, A>
  /** What takes long, piece by piece, to be done before a step asks for it. */
  prepare?: (state: S) => Iterator<unknown>
  children: (session: Session<S, A>) => ReactNode
}

/**
 * Runs a lab from the state in the page’s address, or from its start where there is none or it is refused, and keeps the
 * address in step, so that a reload or a bookmark leads back. The server draws the start.
 */
export function LabSession<S, A>({ model, prepare, children }: Props<S, A>) {
  const came = useSyncExternalStore(onArrival, arrivalNow, () => '')
  return (
    <Begun key={came} model={model} hash={came.replace(/^\d+ /, '')} {...(prepare && { prepare })}>
      {children}
    </Begun>
  )
}

function Begun<S, A>({ model, prepare, hash, children }: Props<S, A> & { hash: string }) {
  const opened = useMemo(() => open(model, hash), [model, hash])
  const [history, dispatch] = useReducer(
    (before: ReturnType<typeof begin<S>>, what: Parameters<typeof turn<S, A>>[2]) =>
      turn(model, before, what),
    opened,
    ({ state, came }) => begin<S>(state, came),
  )
  const { now, came, quiet } = history
  const link = useLink(model, now)
  // The same function each time, so that parts of a screen which a step leaves alone need not be drawn again.
  const act = useCallback((action: A) => dispatch({ kind: 'act', action }), [])
  const undo = useCallback(() => dispatch({ kind: 'undo' }), [])
  const again = useCallback(() => dispatch({ kind: 'again' }), [])
  useAddress(link, now)
  usePreparation(prepare, now)
  return children({
    state: now,
    act,
    undo: history.past.length > 0 ? undo : undefined,
    again,
    link,
    isFresh: now === came || now === model.start,
    quiet,
    refusal: opened.refusal,
  })
}

const PREFIX = 's='
function open<S, A>(model: LabModel<S, A>, hash: string): { state: S; came: S; refusal?: string } {
  const opened = read(model, hash)
  const came = cameBy(hash)
  return { ...opened, came: came === hash ? opened.state : read(model, came).state }
}

function read<S, A>(model: LabModel<S, A>, hash: string): { state: S; refusal?: string } {
  if (!hash.startsWith(PREFIX)) return { state: model.start }
  const reading = readState(model, hash.slice(PREFIX.length))
  if (reading.kind === 'state') return { state: reading.state }
  return { state: model.start, refusal: REFUSALS[reading.reason] }
}

/**
 * Written only when it is asked for: a step does not wait for it. What follows from a step is begun while it is committed, here
 * and below: effects that run later cost a turn of the browser’s own, and these take no time.
 */
function useLink<S, A>(model: LabModel<S, A>, state: S): () => string {
  const now = useRef(state)
  useLayoutEffect(() => {
    now.current = state
  }, [state])
  return useCallback(
    () => (now.current === model.start ? '' : `${PREFIX}${writeState(model, now.current)}`),
    [model],
  )
}

function usePreparation<S>(prepare: Props<S, unknown>['prepare'], state: S): void {
  useLayoutEffect(() => {
    if (prepare === undefined) return
    return whileIdle(prepare(state))
  }, [prepare, state])
}

/**
 * The state that the reader came with or last followed a link to, after a number that tells one arrival from the next; empty
 * where there is none. Other fragments lead to places on the page, and what we write to the address is no arrival.
 */
let arrival = ''
let arrivals = 0

function arrivalNow(): string {
  return arrival
}

function onArrival(changed: () => void): () => void {
  const note = () => {
    const hash = location.hash.slice(1)
    if (!hash.startsWith(PREFIX)) return
    arrival = `${++arrivals} ${hash}`
    changed()
  }
  note()
  addEventListener('hashchange', note)
  return () => {
    removeEventListener('hashchange', note)
    arrival = ''
  }
}
