import { useState } from 'react'
import { flushSync } from 'react-dom'
import { InlineText } from '@/components/ui/inline-text'
import type { PublicOrder } from '@/quiz/order'
import { useFieldName } from './field-names'
import { sentValue, type Sent } from './sent'
import styles from './order.module.css'

type Items = PublicOrder['items']

/** Items that two buttons move up and down. Until the first move no place is given: the order shown is not an answer. */
export function OrderMover({ question, sent }: { question: PublicOrder; sent: Sent }) {
  const [items, setItems] = useState(() => placed(question.items, sent))
  const [given, setGiven] = useState(() => isPlaced(question.items, sent))
  const [said, say] = useState('')
  const nameOf = useFieldName()
  const move = (button: HTMLButtonElement, from: number, to: number) => {
    if (to < 0 || to >= items.length) return
    flushSync(() => {
      setItems(moved(items, from, to))
      setGiven(true)
      say(`${items[from]?.text ?? ''}: now ${to + 1} of ${items.length}.`)
    })
    button.focus()
    button.form?.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <>
      <ol className={styles.items}>
        {items.map((item, i) => (
          <li key={item.id} className={styles.item}>
            <div className={styles.line}>
              <span className={styles.place} aria-hidden="true">
                {given ? i + 1 : '–'}
              </span>
              <span className={styles.words}>
                <InlineText text={item.text} />
              </span>
              <MoveButton to="up" item={item} last={i === 0} onMove={b => move(b, i, i - 1)} />
              <MoveButton
                to="down"
                item={item}
                last={i === items.length - 1}
                onMove={b => move(b, i, i + 1)}
              />
              {given && <input type="hidden" name={nameOf(`position:${item.id}`)} value={i + 1} />}
            </div>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}

/** Stays in the tab order at either end, so that focus is not lost there. */
function MoveButton({
  to,
  item,
  last,
  onMove,
}: {
  to: 'up' | 'down'
  item: Items[number]
  last: boolean
  onMove: (button: HTMLButtonElement) => void
}) {
  return (
    <button
      className={styles.move}
      type="button"
      aria-disabled={last}
      aria-label={`Move ${to}: ${item.text}`}
      onClick={event => onMove(event.currentTarget)}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path
          d={to === 'up' ? 'M4 13 10 7 16 13' : 'M4 7 10 13 16 7'}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      </svg>
    </button>
  )
}

function moved(items: Items, from: number, to: number): Items {
  const rest = items.filter((_, i) => i !== from)
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)]
}

function isPlaced(items: Items, sent: Sent): boolean {
  return items.every(item => sentValue(sent, `position:${item.id}`) !== '')
}

function placed(items: Items, sent: Sent): Items {
  if (!isPlaced(items, sent)) return items
  const place = (item: Items[number]) => Number(sentValue(sent, `position:${item.id}`))
  return [...items].sort((a, b) => place(a) - place(b))
}
