import type { StateForm } from './state-link'

/** A lab without its screen: how it starts, and what an action makes of its state. Pure, so that a link replays it. */
export type LabModel<S, A> = StateForm<S> & {
  start: S
  step: (state: S, action: A) => S
  /** The field that an action goes on writing or shifting, letter by letter or notch by notch: what is done to it in one go is taken back as one. */
  edits?: (action: A) => string | undefined
  /** Whether an action changes only what is looked at: that the answer is the same goes without saying. */
  looks?: (action: A) => boolean
}

/** How many steps can be taken back. */
const REMEMBERED = 50

/**
 * A lab’s states up to now, the last one being what is shown; `came`: the situation that its reader came to; `editing`: the field that
 * the last step wrote in; `quiet`: that step only looked or wrote.
 */
export type History<S> = {
  past: readonly S[]
  now: S
  came: S
  editing?: string | undefined
  quiet: boolean
}

/**
 * What can happen to a history: a step of the lab, a step back, a new start: from the situation that its reader came to, and where that
 * is there, from the lab’s own.
 */
export type Turn<A> = { kind: 'act'; action: A } | { kind: 'undo' } | { kind: 'again' }

/** A history in which nothing has been done yet. */
export function begin<S>(now: S, came = now): History<S> {
  return { past: [], now, came, quiet: true }
}

/** A step that changes nothing is not remembered, so that undoing always shows. */
export function turn<S, A>(
  { start, step, edits, looks }: LabModel<S, A>,
  before: History<S>,
  what: Turn<A>,
): History<S> {
  const { past, now, came } = before
  switch (what.kind) {
    case 'act': {
      const next = step(now, what.action)
      if (next === now) return before
      const editing = edits?.(what.action)
      const goesOn = editing !== undefined && editing === before.editing
      const quiet = editing !== undefined || (looks?.(what.action) ?? false)
      return { past: goesOn ? past : remember(past, now), now: next, came, editing, quiet }
    }
    case 'undo':
      return { past: past.slice(0, -1), now: past.at(-1) ?? now, came, quiet: false }
    case 'again': {
      const next = alike(now, came) ? start : came
      return now === next ? before : { past: remember(past, now), now: next, came, quiet: false }
    }
  }
}

function alike(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function remember<S>(past: readonly S[], now: S): readonly S[] {
  return [...past, now].slice(-REMEMBERED)
}
