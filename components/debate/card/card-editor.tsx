import { STANDING, STANDINGS, type Standing } from '@/evidence/standing'
import type { Card } from '@/debate/card'
import { likeness, type Likeness } from '@/debate/cut'
import { cardSeconds, clockText } from '@/debate/read-time'
import { originalOf } from '@/debate/rules/body-rules'
import { textOf } from '@/debate/run'
import { shortCite } from '@/debate/speech-view'
import { BodyEditor } from './body-editor'
import { CardLabel } from './card-label'
import { CiteFields } from './cite-fields'
import styles from './card-editor.module.css'

const LIKENESS: Record<Likeness, string> = {
  identical: 'Identical to its source',
  nearly: 'As its source, but for spaces, marks or what stands in brackets',
  altered: 'Altered: not what its source says',
}

/** One card: standing, tag, cite, and the text with its marks. */
export function CardEditor({
  card,
  rate,
  ledger,
  onChange,
  onUndo,
}: {
  card: Card
  rate: number
  ledger: ReadonlyMap<string, Card>
  onChange: (card: Card) => void
  onUndo: (again: boolean) => void
}) {
  const change = (part: Partial<Card>) => onChange({ ...card, ...part })
  return (
    <div className={styles.card}>
      <p className={styles.head}>
        <CardLabel card={card} />
        <span>
          {shortCite(card)} · reads in {clockText(cardSeconds(card, rate))}
        </span>
      </p>
      <label className={styles.tag}>
        <span>Tag: what the card shows, in one sentence</span>
        <textarea
          className="field"
          rows={2}
          value={card.tag}
          maxLength={2000}
          onChange={event => change({ tag: event.currentTarget.value })}
        />
      </label>
      {card.origin === 'own' && (
        <StandingChoice
          standing={card.standing}
          onChange={standing => onChange(withStanding(card, standing))}
        />
      )}
      <BodyLikeness card={card} ledger={ledger} />
      <BodyEditor
        body={card.body}
        label="Text of the card"
        onChange={body => change({ body })}
        onUndo={onUndo}
        onStop={words => change({ stoppedAt: words })}
      />
      <CiteFields cite={card.cite} onChange={cite => change({ cite })} />
      <label className={styles.tag}>
        <span>Notes, which are not read</span>
        <textarea
          className="field"
          rows={2}
          value={card.notes}
          maxLength={20_000}
          onChange={event => change({ notes: event.currentTarget.value })}
        />
      </label>
      {card.evidence !== undefined && ledger.has(card.evidence) && (
        <p className="meta">Made from the evidence with the id {card.evidence}.</p>
      )}
    </div>
  )
}

function withStanding(card: Card, standing: Standing | undefined): Card {
  const other = { ...card }
  delete other.standing
  return standing === undefined ? other : { ...other, standing }
}

function StandingChoice({
  standing,
  onChange,
}: {
  standing: Standing | undefined
  onChange: (standing: Standing | undefined) => void
}) {
  return (
    <label className={styles.standing}>
      Who vouches for it
      <select
        className="field"
        value={standing ?? ''}
        onChange={event => onChange(STANDINGS.find(one => one === event.currentTarget.value))}
      >
        <option value="">Not stated</option>
        {STANDINGS.map(one => (
          <option key={one} value={one}>
            {STANDING[one].badge}: {STANDING[one].phrase.toLowerCase()}
          </option>
        ))}
      </select>
    </label>
  )
}

function BodyLikeness({ card, ledger }: { card: Card; ledger: ReadonlyMap<string, Card> }) {
  const original = originalOf(card, { ledger })
  if (original === undefined) return null
  const likenessNow = likeness(textOf(card.body), textOf(original))
  return (
    <p className={styles.likeness} data-likeness={likenessNow}>
      {LIKENESS[likenessNow]}
    </p>
  )
}
