import type { EvidenceCard } from '@/evidence/card'

/** Of a card what this lab shows and writes. Figures and quotations stand on the page that it leads to. */
export type RuleCard = Pick<
  EvidenceCard,
  'id' | 'kind' | 'standing' | 'badge' | 'text' | 'origin' | 'href' | 'conflicts' | 'caution'
>
/** Evidence by its id. */
export type Cards = Readonly<Record<string, RuleCard>>

/** What the page is sent of a card. */
export function ruleCard({
  id,
  kind,
  standing,
  badge,
  text,
  origin,
  href,
  conflicts,
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
    conflicts,
    ...(caution !== undefined && { caution }),
  }
}

export function cardsById(cards: readonly RuleCard[]): Cards {
  return Object.fromEntries(cards.map(card => [card.id, card]))
}
