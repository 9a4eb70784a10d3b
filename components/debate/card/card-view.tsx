import type { Card } from '@/debate/card'
import { citeText } from '@/debate/cite-text'
import { shortCite } from '@/debate/speech-view'
import { BodyText } from './body-text'
import { CardLabel } from './card-label'
import styles from './card-view.module.css'

/** A card to read: standing and tag, cite, body. */
export function CardView({ card }: { card: Card }) {
  return (
    <article className={styles.card}>
      <p className={styles.tag}>
        <CardLabel card={card} />
        {card.tag}
      </p>
      <p className={styles.cite}>
        <strong>{shortCite(card)}</strong> {citeText(card.cite)}
      </p>
      <BodyText body={card.body} />
      {card.stoppedAt !== undefined && (
        <p className="meta">Marked: reading stopped after {card.stoppedAt} words.</p>
      )}
      {card.notes !== '' && <p className="meta">{card.notes}</p>}
    </article>
  )
}
