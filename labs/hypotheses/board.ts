import type { z } from 'zod'
import type { boardSchema } from './board-schema'

/** What a claim is to an explanation, supposing that what it says is so. */
export const RATINGS = ['consistent', 'inconsistent', 'silent'] as const
export type Rating = (typeof RATINGS)[number]

// Types and what looks things up. A browser is sent these, and not the form that a board is checked against.
export type Board = z.infer<typeof boardSchema>
export type Case = Board['cases'][number]

/** Throws where the board has no such case: a state is checked against its board when it is read. */
export function caseOf(board: Board, id: string): Case {
  const found = board.cases.find(one => one.id === id)
  if (found === undefined) throw new Error(`The board has no case ${id}.`)
  return found
}

/** The ids of all evidence that a board names, each once. */
export function evidenceOf({ cases }: Board): string[] {
  const ids = cases.flatMap(({ ends, later, evidence }) => [
    ...ends.cites,
    ...(later?.cites ?? []),
    ...evidence.flatMap(({ claim, ratings }) => [
      claim,
      ...Object.values(ratings).flatMap(({ cites }) => cites),
    ]),
  ])
  return [...new Set(ids)]
}
