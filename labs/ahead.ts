import type { LabModel } from './model'

/** How many results are remembered: more than a few steps can ask for. */
const MOST = 200

/**
 * A function that gives the same object again for what it was asked before, told apart by its JSON. What it gives is shared by all
 * who ask: it must not be changed.
 */
export function remembering<Q, R extends object>(of: (question: Q) => R): (question: Q) => R {
  const known = new Map<string, R>()
  return question => {
    const key = JSON.stringify(question)
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= MOST) known.clear()
    const made = of(question)
    known.set(key, made)
    return made
  }
}

/** Works out what each of these actions would lead to from here, one each time that it is asked to go on. */
export function* lookAhead<S, A>(
  { step }: Pick<LabModel<S, A>, 'step'>,
  state: S,
  actions: readonly A[],
  of: (state: S) => unknown,
): Generator<void, void> {
  for (const action of actions) {
    of(step(state, action))
    yield
  }
}
