import { KindBadge } from '@/components/evidence/kind-badge'
import { StandingBadge } from '@/components/evidence/standing-badge'
import type { Card } from '@/debate/card'
import { labelOf } from '@/debate/speech-view'

/** What stands before a card’s tag: who vouches for it, or what sort of text it is. */
export function CardLabel({ card }: { card: Pick<Card, 'standing' | 'origin'> }) {
  return card.standing === undefined ? (
    <KindBadge word={labelOf(card)} />
  ) : (
    <StandingBadge standing={card.standing} />
  )
}
