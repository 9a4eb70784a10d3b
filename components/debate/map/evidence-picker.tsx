import { useDeferredValue, useState } from 'react'
import { useDesk } from '@/components/debate/desk/load-desk'
import { labelOf, shortCite } from '@/debate/speech-view'
import { textOf } from '@/debate/run'
import type { Card } from '@/debate/card'
import { hang } from '@/debate/map/edit'
import type { ArgumentMap, Hung, MapNode } from '@/debate/map/map'
import styles from './map-outline.module.css'

/** Hangs a piece of the module's evidence on a claim, with its standing. The cards are fetched when it is opened. */
export function EvidencePicker({
  node,
  change,
}: {
  node: MapNode
  change: (next: (map: ArgumentMap) => ArgumentMap) => void
}) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.picker} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>Evidence</summary>
      {isOpen && <Picker put={card => change(map => hang(map, node.id, hungOf(card)))} />}
    </details>
  )
}

function Picker({ put }: { put: (card: Card) => void }) {
  const desk = useDesk()
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text)
  if (desk === undefined) return <p role="status">Fetching the cards …</p>
  if (desk === 'failed')
    return <p role="alert">The cards did not load. Close this and open it again.</p>
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  const found = desk.cards
    .map(one => one.card)
    .filter(card => card.origin !== 'argument')
    .filter(card => {
      const said = `${card.id} ${card.tag} ${labelOf(card)}`.toLowerCase()
      return words.every(word => said.includes(word))
    })
  return (
    <div>
      <input
        className="field"
        aria-label="Find evidence"
        placeholder="Find evidence"
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <ul className={styles.evidence}>
        {found.slice(0, 6).map(card => (
          <li key={card.id}>
            <strong>{labelOf(card)}</strong> {card.tag}{' '}
            <button type="button" onClick={() => put(card)}>
              Hang it here<span className="visually-hidden">: {card.tag}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function hungOf(card: Card): Hung {
  const href = hrefOf(card)
  return {
    id: card.id,
    text: textOf(card.body),
    cite: shortCite(card),
    badge: labelOf(card),
    ...(card.standing !== undefined && { standing: card.standing }),
    ...(href !== undefined && { href }),
  }
}

function hrefOf({ origin, evidence }: Card): string | undefined {
  if (evidence === undefined) return undefined
  switch (origin) {
    case 'claim':
      return `/evidence/claims/${evidence}`
    case 'fact':
      return `/evidence/background/${evidence}`
    case 'statement':
      return `/evidence/statements#${evidence}`
    case 'argument':
    case 'own':
      return undefined
  }
}
