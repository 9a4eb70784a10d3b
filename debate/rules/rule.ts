import type { Entry } from '@/debate/brief'
import type { Card } from '@/debate/card'
import type { EvidenceFinding } from './finding'

/** What a card is compared with: the ledger’s own cards by the id of their evidence, and the whole brief. */
export type RuleContext = {
  ledger: ReadonlyMap<string, Card>
  entries: readonly Entry[]
}

/** A rule looks at one card. */
export type Rule = (card: Card, context: RuleContext) => EvidenceFinding[]
