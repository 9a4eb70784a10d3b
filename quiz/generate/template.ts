import type { Choice } from '@/quiz/choice'
import type { Classify } from '@/quiz/classify'
import type { Figure } from '@/quiz/figure'
import type { Match } from '@/quiz/match'
import type { Multi } from '@/quiz/multi'
import type { Order } from '@/quiz/order'
import type { Level, Why } from '@/quiz/parts'
import type { Random } from '@/quiz/random'
import type { Entry, Ledger } from './ledger'

/** The kinds of question that the ledger can give, by what they ask. A reader sees the name: none may tell the answer. */
export const TEMPLATE_NAMES = [
  'who-said-it',
  'what-was-said',
  'statement-speaker',
  'which-frame',
  'which-standing',
  'classify-standings',
  'accusing-side',
  'which-source',
  'which-system',
  'sort-by-system',
  'what-is-unknown',
  'what-does-it-count',
  'figures-and-counts',
  'figure-value',
  'both-true',
  'order-dated-events',
] as const
export type TemplateName = (typeof TEMPLATE_NAMES)[number]

/** What is peculiar to a kind of question. */
type Body =
  | Pick<Choice, 'kind' | 'options'>
  | Pick<Multi, 'kind' | 'options'>
  | Pick<Order, 'kind' | 'items'>
  | Pick<Match, 'kind' | 'pairs' | 'extra'>
  | Pick<Classify, 'kind' | 'buckets' | 'items'>
  | Pick<Figure, 'kind' | 'units' | 'counts' | 'answer' | 'feedback'>

/** A question but for its id and what the template fixes. */
export type Draft = {
  /** The claims asked for. */
  about: readonly Entry[]
  stem: string
  explanation: { text: string; cites: Why['cites'] }
  body: Body
}

/** What may be asked for: these claims, and where a system was wished for, that one alone. */
export type Scope = { claims: ReadonlySet<string>; system?: string }

/** Makes one question within a scope, or none where nothing there can be proved. */
export type Maker = (scope: Scope, random: Random) => Draft | undefined

export type Template = {
  name: TemplateName
  difficulty: 1 | 2 | 3
  level: Level
  hints: string[]
  /** Finds once all that this template can ask of a ledger and prove. */
  prepare: (ledger: Ledger) => Maker
}

/** Whether the claim may be asked for. */
export function inScope(scope: Scope, entry: Entry): boolean {
  return scope.claims.has(entry.claim.id)
}
