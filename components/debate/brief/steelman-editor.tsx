import type { Entry, Hat } from '@/debate/brief'
import { strongestAgainst } from '@/debate/steelman'
import { CardView } from '@/components/debate/card/card-view'
import styles from './steelman-editor.module.css'

/** How many of the other side’s cards are offered. */
const OFFERED = 15

/** The other side’s strongest card against a contention, and the answer to it: without them the case is not finished. */
export function SteelmanEditor({
  hat,
  entries,
  onChange,
}: {
  hat: Hat
  entries: readonly Entry[]
  onChange: (hat: Hat) => void
}) {
  const { against, answer } = hat.steelman ?? { answer: '' }
  const offered = strongestAgainst(entries, hat).slice(0, OFFERED)
  const choose = (id: string) => {
    const card = offered.find(one => one.id === id)
    if (card !== undefined) onChange({ ...hat, steelman: { against: card, answer } })
  }
  return (
    <section className={styles.steelman} aria-labelledby="steelman">
      <h2 id="steelman">Against this contention</h2>
      <label>
        The other side’s strongest card
        <select
          className="field"
          value={offered.some(card => card.id === against?.id) ? against?.id : ''}
          onChange={event => choose(event.currentTarget.value)}
        >
          <option value="">
            {offered.length === 0 ? 'The other side has no cards in this brief yet' : 'Choose one'}
          </option>
          {offered.map(card => (
            <option key={card.id} value={card.id}>
              {card.tag.slice(0, 110)}
            </option>
          ))}
        </select>
      </label>
      {against !== undefined && <CardView card={against} />}
      <label>
        Your answer to it, as you would say it
        <textarea
          className="field"
          rows={4}
          value={answer}
          maxLength={20_000}
          onChange={event =>
            onChange({ ...hat, steelman: { ...hat.steelman, answer: event.currentTarget.value } })
          }
        />
      </label>
    </section>
  )
}
