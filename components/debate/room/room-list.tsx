import { useState } from 'react'
import { BodyText } from '@/components/debate/card/body-text'
import { CardLabel } from '@/components/debate/card/card-label'
import { plural } from '@/components/ui/plural'
import { citeText } from '@/debate/cite-text'
import type { Card } from '@/debate/card'
import type { RoomCard } from '@/debate/desk-data'
import { shortCite } from '@/debate/speech-view'
import styles from './room-list.module.css'

/** How many cards are shown before one asks for more. */
const PAGE = 40

/** Cards to choose from, each with its text one press away. */
export function RoomList({
  cards,
  onAdd,
}: {
  cards: readonly RoomCard[]
  onAdd?: ((card: Card) => void) | undefined
}) {
  const [shown, setShown] = useState(PAGE)
  if (cards.length === 0) return <p>No card fits. Take a filter away, or use fewer words.</p>
  return (
    <>
      <p className="meta" role="status">
        {plural(cards.length, 'card')}
      </p>
      <ul className={styles.list}>
        {cards.slice(0, shown).map(({ card }) => (
          <li key={card.id}>
            <RoomItem card={card} onAdd={onAdd} />
          </li>
        ))}
      </ul>
      {cards.length > shown && (
        <button
          className="button button-quiet"
          type="button"
          onClick={() => setShown(shown + PAGE)}
        >
          Show {Math.min(PAGE, cards.length - shown)} more
        </button>
      )}
    </>
  )
}

function RoomItem({ card, onAdd }: { card: Card; onAdd?: ((card: Card) => void) | undefined }) {
  return (
    <>
      <div className={styles.line}>
        <p className={styles.tag}>
          <CardLabel card={card} />
          {card.tag}
        </p>
        {onAdd !== undefined && (
          <button
            type="button"
            className={styles.add}
            aria-label={`Add: ${card.tag}`}
            onClick={() => onAdd(card)}
          >
            Add
          </button>
        )}
      </div>
      <details className={styles.more}>
        <summary>
          {shortCite(card)}
          <span className="visually-hidden">: cite and text</span>
        </summary>
        <p>{citeText(card.cite)}</p>
        <BodyText body={card.body} />
        {card.notes !== '' && <p>{card.notes}</p>}
      </details>
    </>
  )
}
