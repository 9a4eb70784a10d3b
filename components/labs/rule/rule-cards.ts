import type { EvidenceCard } from '@/evidence/card'
import type { Cards } from '@/labs/rule/resolution-files'

/** Of a card what this lab shows and writes. Figures, quotations and conflicts stand on the page that it leads to. */
export type RuleCard = Pick<
  EvidenceCard,
  'id' | 'kind' | 'standing' | 'badge' | 'text' | 'origin' | 'href' | 'caution'
>

/** What the page is sent of a card. */
export function ruleCard({
  id,
  kind,
  standing,
  badge,
  text,
  origin,
  href,
  caution,
}: EvidenceCard): RuleCard {
  return {
    id,
    kind,
    ...(standing !== undefined && { standing }),
    badge,
    text,
    origin,
    href,
    ...(caution !== undefined && { caution }),
  }
}

/** What was sent as whole cards by their ids, for what shows and writes them: with no figures and no conflicts. */
export function cardsById(cards: readonly RuleCard[]): Cards {
  return Object.fromEntries(cards.map(card => [card.id, { ...card, figures: [], conflicts: [] }]))
}
