import { seeded, shuffle } from '@/quiz/random'
import type { Terms } from './charter'

/** Where an assignment stands for a student at a moment. `attempt`: the number of the one that comes next, from 1. */
export type Opening =
  | { kind: 'open'; attempt: number; of: number; dueAt?: number }
  | { kind: 'not-yet'; opensAt: number }
  | { kind: 'over'; dueAt: number }
  | { kind: 'used-up'; attempts: number }

/**
 * Whether a student who has made so many attempts at a question may make another. An assignment opens at its first moment and
 * is over at its last; an attempt that is sent in at the very last moment counts. `now` in ms since 1970.
 */
export function openingOf(terms: Terms, made: number, now: number): Opening {
  const { opensAt, dueAt, attempts } = terms
  if (opensAt !== undefined && now < opensAt) return { kind: 'not-yet', opensAt }
  if (dueAt !== undefined && now > dueAt) return { kind: 'over', dueAt }
  if (made >= attempts) return { kind: 'used-up', attempts }
  return { kind: 'open', attempt: made + 1, of: attempts, ...(dueAt !== undefined && { dueAt }) }
}

/** Of one person’s answers to one question, the one that counts; of equally good ones the earliest. Undefined of none. */
export function counting<A extends { round: number; score?: number }>(
  counts: Terms['counts'],
  answers: readonly A[],
): A | undefined {
  const inOrder = [...answers].sort((a, b) => a.round - b.round)
  switch (counts) {
    case 'first':
      return inOrder[0]
    case 'last':
      return inOrder.at(-1)
    case 'best':
      return inOrder.sort((a, b) => (b.score ?? -1) - (a.score ?? -1))[0]
  }
}

/**
 * A student’s own order of the steps, the same each time it is asked for. Only questions change places, and only with questions
 * of the same part beside them: what is read between them stays where its author put it.
 */
export function orderFor<S extends { kind: string; part?: string }>(
  steps: readonly S[],
  seed: string,
): S[] {
  const random = seeded(seed)
  const runs: S[][] = []
  for (const step of steps) {
    const before = runs.at(-1)
    const last = before?.at(-1)
    if (last?.kind === 'question' && step.kind === 'question' && last.part === step.part)
      before?.push(step)
    else runs.push([step])
  }
  return runs.flatMap(run => shuffle(run, random))
}
