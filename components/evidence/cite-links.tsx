import Link from 'next/link'
import { memo } from 'react'
import type { EvidenceCard } from '@/evidence/card'
import styles from './cite-links.module.css'
import { curly } from './curly'
import { KindBadge } from './kind-badge'
import { StandingBadge } from './standing-badge'

/** Of a card what a link to it shows. */
export type CitedCard = Pick<
  EvidenceCard,
  'id' | 'kind' | 'standing' | 'badge' | 'text' | 'origin' | 'href' | 'conflicts'
>

/**
 * The evidence behind a sentence, each piece with its standing or kind, leading to its page. Drawn again only where the
 * evidence changes: links are dear, and a lab draws at each step.
 */
export const CiteLinks = memo(function CiteLinks({ cards }: { cards: CitedCard[] }) {
  if (cards.length === 0) return null
  return (
    <ul className={styles.list}>
      {cards.map(card => (
        <li key={card.id}>
          {card.standing ? (
            <StandingBadge standing={card.standing} />
          ) : (
            <KindBadge word={card.badge} />
          )}
          <Link href={card.href} prefetch={false}>
            {curly(
              card.kind === 'conflict' || card.kind === 'argument' ? titleOf(card) : card.text,
            )}
          </Link>
          {card.conflicts.map(({ id, title, href }, i) => (
            <Link key={id} className={styles.conflict} href={href} prefetch={false}>
              {CONFLICT[i] ?? 'in one more'}
              <span className="visually-hidden">: {curly(title)}</span>
            </Link>
          ))}
        </li>
      ))}
    </ul>
  )
})

/** How a link to a conflict is worded, one after another. */
const CONFLICT = ['In a conflict', 'in a second', 'in a third']

/** A conflict's card tells what to write, an argument's what it claims; a link to either says what it is about. */
function titleOf(card: CitedCard): string {
  return card.origin.replace(/^A position in the debate: /, '')
}
