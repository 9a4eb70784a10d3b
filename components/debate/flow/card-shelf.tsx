import { useDeferredValue, useState } from 'react'
import { useDesk, type LoadedDesk } from '@/components/debate/desk/load-desk'
import { labelOf, shortCite } from '@/debate/speech-view'
import type { Card } from '@/debate/card'
import type { FlowCard } from '@/debate/flow/flow'
import styles from './card-shelf.module.css'

const SHOWN = 12

/** The module's cards, to be dragged into a cell, or put into the one that has the pen. Loaded when it is opened. */
export function CardShelf({ canPut, put }: { canPut: boolean; put: (card: FlowCard) => void }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.shelf} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>Cards to put in</summary>
      {isOpen && <Shelf canPut={canPut} put={put} />}
    </details>
  )
}

function Shelf({ canPut, put }: { canPut: boolean; put: (card: FlowCard) => void }) {
  const desk = useDesk()
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text)
  if (desk === undefined) return <p role="status">Fetching the cards …</p>
  if (desk === 'failed')
    return (
      <p role="alert">
        The cards did not load. Check the connection, close this and open it again.
      </p>
    )
  const found = findCards(desk, wanted)
  return (
    <>
      <label>
        Find a card
        <input className="field" value={text} onChange={event => setText(event.target.value)} />
      </label>
      <ul>
        {found.slice(0, SHOWN).map(card => (
          <li
            key={card.id}
            draggable
            onDragStart={event =>
              event.dataTransfer.setData('application/x-card', JSON.stringify(flowCard(card)))
            }
          >
            <span className={styles.label}>{labelOf(card)}</span> {card.tag}{' '}
            <span className={styles.cite}>{shortCite(card)}</span>
            <button type="button" disabled={!canPut} onClick={() => put(flowCard(card))}>
              Put into the cell
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {found.length > SHOWN
          ? `${found.length} cards; the first ${SHOWN} are shown. Write more words to find fewer.`
          : found.length === 0 && 'No card has all of these words.'}
      </p>
    </>
  )
}

function findCards(desk: LoadedDesk, text: string): Card[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return desk.cards
    .map(({ card }) => card)
    .filter(card => {
      const all = `${card.id} ${card.tag} ${shortCite(card)} ${labelOf(card)}`.toLowerCase()
      return words.every(word => all.includes(word))
    })
}

function flowCard(card: Card): FlowCard {
  return { id: card.id, tag: card.tag, cite: shortCite(card), standing: labelOf(card) }
}
