import type { z } from 'zod'
import type { ruleBoardSchema } from './board-schema'

/** Whether a rule touches a place or a person. */
export const TOUCHES = ['yes', 'depends', 'no'] as const
export type Touch = (typeof TOUCHES)[number]

// Types and what looks things up. A browser is sent these, and not the form that a board is checked against.
export type RuleBoard = z.infer<typeof ruleBoardSchema>
export type Rule = RuleBoard['rules'][number]
export type Subject = RuleBoard['places'][number]
export type Term = RuleBoard['terms'][number]

/** Throws where the board has no such rule: a state is checked against its board when it is read. */
export function ruleOf(board: RuleBoard, id: string): Rule {
  const found = board.rules.find(one => one.id === id)
  if (found === undefined) throw new Error(`The board has no rule ${id}.`)
  return found
}

/** The ids of all evidence that a board names, each once. */
export function ruleEvidence({ terms, rules }: RuleBoard): string[] {
  const ids = [
    ...terms.flatMap(term => term.cites),
    ...rules.flatMap(({ cells, safeguards }) => [
      ...Object.values(cells).flatMap(cell => cell.cites),
      ...safeguards.flatMap(({ effects }) =>
        Object.values(effects).flatMap(effect => effect.cites),
      ),
    ]),
  ]
  return [...new Set(ids)]
}
