import type { StateForm } from './state-link'

/** A lab without its screen: how it starts, and what an action makes of its state. Pure, so that a link replays it. */
export type LabModel<S, A> = StateForm<S> & { start: S; step: (state: S, action: A) => S }

/** How many steps can be taken back. */
const REMEMBERED = 50

/** A lab’s states up to now, the last one being what is shown. */
export type History<S> = { past: readonly S[]; now: S }

/** What can happen to a history: a step of the lab, a step back, a new start. */
export type Turn<A> = { kind: 'act'; action: A } | { kind: 'undo' } | { kind: 'again' }

export function begin<S>(now: S): History<S> {
  return { past: [], now }
}

/** A step that changes nothing is not remembered, so that undoing always shows. */
export function turn<S, A>(
  { start, step }: LabModel<S, A>,
  { past, now }: History<S>,
  what: Turn<A>,
): History<S> {
  switch (what.kind) {
    case 'act': {
      const next = step(now, what.action)
      return next === now ? { past, now } : { past: remember(past, now), now: next }
    }
    case 'undo':
      return { past: past.slice(0, -1), now: past.at(-1) ?? now }
    case 'again':
      return now === start ? { past, now } : { past: remember(past, now), now: start }
  }
}

function remember<S>(past: readonly S[], now: S): readonly S[] {
  return [...past, now].slice(-REMEMBERED)
}
