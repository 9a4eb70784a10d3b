import { useState } from 'react'
import type { Entry } from '@/debate/brief'
import type { Card } from '@/debate/card'
import { pocketOf } from '@/debate/outline'
import styles from './copy-to.module.css'

/** Copies a card into a contention of a case in the same brief. */
export function CopyTo({
  card,
  entries,
  onCopy,
}: {
  card: Card
  entries: readonly Entry[]
  onCopy: (card: Card, heading: string) => void
}) {
  const [report, setReport] = useState('')
  const contentions = entries.flatMap(entry =>
    entry.level === 'hat' && pocketOf(entries, entry.id)?.isCase === true ? [entry] : [],
  )
  if (contentions.length === 0)
    return <p className="meta">Begin a new case above the outline to copy this card into it.</p>
  const copy = (id: string) => {
    const hat = contentions.find(one => one.id === id)
    if (hat === undefined) return
    onCopy(card, id)
    setReport(`A copy is in “${hat.title}”.`)
  }
  return (
    <div className={styles.copy}>
      <label>
        Copy it into a case
        <select className="field" value="" onChange={event => copy(event.currentTarget.value)}>
          <option value="">Choose a contention</option>
          {contentions.map(hat => (
            <option key={hat.id} value={hat.id}>
              {pocketOf(entries, hat.id)?.title}: {hat.title}
            </option>
          ))}
        </select>
      </label>
      <p role="status">{report}</p>
    </div>
  )
}
