import { useDeferredValue, useState } from 'react'
import { useKept } from '@/components/debate/keeping/use-kept'
import { useKeptList } from '@/components/debate/keeping/use-kept-list'
import { newId } from '@/components/debate/keeping/new-id'
import { useDesk } from '@/components/debate/desk/load-desk'
import { kindOf } from '@/debate/formats/format'
import { clockText, secondsFor, spokenWords } from '@/debate/read-time'
import type { Card } from '@/debate/card'
import { labelOf, shortCite, spokenLines } from '@/debate/speech-view'
import type { Reading, Round } from '@/debate/round/round'
import { SpeechText } from './speech-text'
import styles from './readings.module.css'

type Change = (next: (round: Round) => Round) => void
/** Words a minute of somebody who is followed without trouble. */
const RATE = 150

/** What each side reads aloud, speech by speech: cards put in beforehand, and how it sounds. */
export function Readings({ round, change }: { round: Round; change: Change }) {
  const speeches = round.format.speeches.filter(speech => speech.flow)
  const [chosen, choose] = useState(speeches[0]?.id ?? '')
  const speech = speeches.find(one => one.id === chosen) ?? speeches[0]
  if (speech === undefined) return <p>This format has no speeches in which anything is read.</p>
  const own = round.readings.filter(reading => reading.speech === speech.id)
  const put = (entry: Reading['entry']) =>
    change(before => ({
      ...before,
      readings: [...before.readings, { id: newId(), speech: speech.id, entry }],
    }))
  const seconds = secondsFor(spokenWords(own.map(reading => reading.entry)), RATE)
  return (
    <div className={styles.readings}>
      <div className={styles.side}>
        <label>
          Speech
          <select
            className="field"
            value={speech.id}
            onChange={event => choose(event.target.value)}
          >
            {speeches.map(one => (
              <option key={one.id} value={one.id}>
                {one.short} · {one.name}
              </option>
            ))}
          </select>
        </label>
        <p className="meta">
          {clockText(seconds)} of {clockText(kindOf(round.format, speech).length)} at {RATE} words a
          minute
        </p>
        <OwnWords put={text => put({ id: newId(), level: 'analytic', text })} />
        <CardChoice put={card => put({ ...card, id: newId() })} />
      </div>
      <div className={styles.text}>
        <h2>{speech.name}</h2>
        <SpeechText
          readings={own}
          lines={reading => spokenLines([reading.entry])}
          remove={id =>
            change(before => ({
              ...before,
              readings: before.readings.filter(reading => reading.id !== id),
            }))
          }
        />
      </div>
    </div>
  )
}

function OwnWords({ put }: { put: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <form
      className={styles.own}
      action={() => {
        if (text.trim() !== '') put(text.trim())
        setText('')
      }}
    >
      <label>
        Words of your own
        <textarea
          className="field"
          rows={3}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </label>
      <button className="button button-quiet" disabled={text.trim() === ''}>
        Add to the speech
      </button>
    </form>
  )
}

/** Cards of a brief of one's own, or of the module, to be added to a speech. */
function CardChoice({ put }: { put: (card: Card) => void }) {
  const briefs = useKeptList('brief')
  const [from, setFrom] = useState('')
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text)
  const kept = useKept('brief', from === '' ? undefined : from)
  const desk = useDesk()
  const all =
    kept.state === 'open'
      ? kept.body.entries.filter(entry => entry.level === 'card')
      : desk === undefined || desk === 'failed'
        ? []
        : desk.cards.map(one => one.card)
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  const found = all.filter(card => {
    const said = `${card.id} ${card.tag} ${shortCite(card)} ${labelOf(card)}`.toLowerCase()
    return words.every(word => said.includes(word))
  })
  return (
    <div className={styles.cards}>
      <label>
        Cards from
        <select className="field" value={from} onChange={event => setFrom(event.target.value)}>
          <option value="">The evidence room</option>
          {briefs?.map(brief => (
            <option key={brief.id} value={brief.id}>
              {brief.title || 'Untitled brief'}
            </option>
          ))}
        </select>
      </label>
      <label>
        Find
        <input className="field" value={text} onChange={event => setText(event.target.value)} />
      </label>
      {desk === 'failed' && (
        <p role="alert">The cards did not load. Check the connection and reload.</p>
      )}
      <ul>
        {found.slice(0, 12).map(card => (
          <li key={card.id}>
            <strong>{labelOf(card)}</strong> {card.tag}{' '}
            <button type="button" onClick={() => put(card)}>
              Add<span className="visually-hidden"> {card.tag}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {found.length > 12 && `${found.length} cards; write more words to find fewer.`}
      </p>
    </div>
  )
}
