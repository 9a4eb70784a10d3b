import { useId, useState } from 'react'
import { plural } from '@/components/ui/plural'
import {
  MOST_PEOPLE,
  othersOf,
  type HypothesesState,
  type HypothesesStep,
} from '@/labs/hypotheses/lab'
import type { LabModel } from '@/labs/model'
import { fromFile, fromLinks, type Received } from '@/labs/hypotheses/received'
import { AgreementTable } from './agreement-table'
import styles from './hypotheses-lab.module.css'
import type { LabData } from './lab-data'

/** More of a file is not read: what is cut off here is refused for its length. */
const MOST_BYTES = 1_000_000

type Props = {
  data: LabData
  model: LabModel<HypothesesState, HypothesesStep>
  state: HypothesesState
  act: (action: HypothesesStep) => void
}

/** Other people’s tables beside one’s own: added by link or by file, and compared cell by cell. */
export function GroupPanel({ data, model, state, act }: Props) {
  const [said, setSaid] = useState('')
  const others = othersOf(state)
  const take = (received: Received) => setSaid(takeIn(received, state, act))
  return (
    <details className={styles.group} open={others.length > 0}>
      <summary>Do it as a group</summary>
      <p>
        Everybody rates alone and copies a link to the table, or saves it as a file. One person puts
        them together here.
      </p>
      <AddByLink onText={text => take(fromLinks(model, text, others.length + 1))} />
      <AddByFile
        onFiles={async files => {
          const read = await Promise.all(
            files.map(async file => ({
              name: file.name,
              text: await file.slice(0, MOST_BYTES).text(),
            })),
          )
          take(together(read.map((file, i) => fromFile(data.board, file, others.length + 1 + i))))
        }}
      />
      <p role="status">{said}</p>
      {others.length > 0 && (
        <ul className={styles.people}>
          {others.map((person, index) => (
            <li key={index}>
              <bdi>{person.name}</bdi>
              <button
                className={styles.remove}
                type="button"
                onClick={() => act({ kind: 'remove', index })}
              >
                Take out<span className="visually-hidden"> {person.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <AgreementTable data={data} state={state} act={act} />}
    </details>
  )
}

function together(all: Received[]): Received {
  return { people: all.flatMap(one => one.people), refused: all.flatMap(one => one.refused) }
}

/** Adds what can be added, and says in a sentence what was and what was not. */
function takeIn(
  { people, refused }: Received,
  state: HypothesesState,
  act: (action: HypothesesStep) => void,
): string {
  let [added, full] = [0, 0]
  for (const id of new Set(people.map(one => one.case))) {
    const mine = people.filter(one => one.case === id).map(one => one.person)
    const room = MOST_PEOPLE - (state.others[id]?.length ?? 0)
    act({ kind: 'add', case: id, people: mine })
    added += Math.min(room, mine.length)
    full += Math.max(0, mine.length - room)
  }
  return [
    added > 0 ? `${plural(added, 'table')} added.` : '',
    full > 0
      ? `${plural(full, 'table')} left out: there is room for ${MOST_PEOPLE} beside your own.`
      : '',
    ...refused,
  ]
    .filter(text => text !== '')
    .join(' ')
}

function AddByLink({ onText }: { onText: (text: string) => void }) {
  const id = useId()
  const [text, setText] = useState('')
  return (
    <div className={styles.add}>
      <label htmlFor={id}>Links, one on a line</label>
      <textarea
        className="field"
        id={id}
        rows={3}
        spellCheck={false}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <button
        className="button button-quiet"
        type="button"
        disabled={text.trim() === ''}
        onClick={() => onText(text)}
      >
        Add the tables
      </button>
    </div>
  )
}

function AddByFile({ onFiles }: { onFiles: (files: File[]) => Promise<void> }) {
  const id = useId()
  return (
    <div className={styles.add}>
      <label htmlFor={id}>Or spreadsheet files (CSV) that were saved here</label>
      <input
        className={`field ${styles.file}`}
        id={id}
        type="file"
        accept=".csv,text/csv"
        multiple
        onChange={event => {
          const input = event.currentTarget
          void onFiles([...(input.files ?? [])]).then(() => {
            input.value = ''
          })
        }}
      />
    </div>
  )
}
