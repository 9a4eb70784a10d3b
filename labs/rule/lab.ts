import * as z from 'zod/mini'
import { cutText } from '@/labs/cut-text'
import type { LabModel } from '@/labs/model'
import type { RuleBoard } from './board'
import { safeguardsFor } from './effects'

/** In characters. */
export const LONGEST_ACTOR = 80
export const LONGEST_NOTE = 600

export type RuleState = {
  rule: string
  /** Those that were chosen, of this rule or of another: they come back when the rule does. */
  safeguards: readonly string[]
  /** Who should do it, in the reader's words; empty: the government. */
  actor: string
  /** What the reader adds to the resolution. */
  note: string
}

export type RuleStep =
  | { kind: 'rule'; rule: string }
  | { kind: 'safeguard'; id: string; on: boolean }
  | { kind: 'actor'; text: string }
  | { kind: 'note'; text: string }

/** The lab on a module's board. */
export function ruleLabOf(board: RuleBoard): LabModel<RuleState, RuleStep> {
  const ids = board.rules.map(rule => rule.id)
  const safeguards = board.safeguards.map(one => one.id)
  const schema = z.strictObject({
    rule: z._default(z.enum(ids), ids[0] ?? ''),
    safeguards: z._default(z.array(z.enum(safeguards)).check(z.maxLength(safeguards.length)), []),
    actor: z._default(z.string().check(z.maxLength(LONGEST_ACTOR)), ''),
    note: z._default(z.string().check(z.maxLength(LONGEST_NOTE)), ''),
  })
  return {
    name: 'rule',
    version: 1,
    schema,
    start: schema.parse({}),
    step: (state, action) => stepOn(board, state, action),
    edits: ({ kind }) => (kind === 'actor' || kind === 'note' ? kind : undefined),
  }
}

function stepOn(board: RuleBoard, state: RuleState, action: RuleStep): RuleState {
  switch (action.kind) {
    case 'rule':
      return action.rule === state.rule || !board.rules.some(rule => rule.id === action.rule)
        ? state
        : { ...state, rule: action.rule }
    case 'safeguard':
      return setSafeguard(board, state, action)
    case 'actor':
      return { ...state, actor: cutText(action.text, LONGEST_ACTOR) }
    case 'note':
      return { ...state, note: cutText(action.text, LONGEST_NOTE) }
  }
}

function setSafeguard(
  board: RuleBoard,
  state: RuleState,
  { id, on }: { id: string; on: boolean },
): RuleState {
  const isKnown = board.safeguards.some(one => one.id === id)
  if (!isKnown || state.safeguards.includes(id) === on) return state
  const chosen = board.safeguards.filter(one =>
    one.id === id ? on : state.safeguards.includes(one.id),
  )
  return { ...state, safeguards: chosen.map(one => one.id) }
}

/** The chosen safeguards that this rule can have. */
export function chosenFor(board: RuleBoard, state: RuleState): string[] {
  return safeguardsFor(board, state.rule)
    .map(one => one.id)
    .filter(id => state.safeguards.includes(id))
}
