import type { Format } from '@/debate/formats/format'
import { criteriaFor, type Ballot, type BallotFinding } from '@/debate/round/ballot'
import styles from './ballot-view.module.css'

/** The marks of each scored speech. A field takes what is typed; what does not fit the range is said beside it. */
export function BallotMarks({
  format,
  ballot,
  set,
  findings,
}: {
  format: Format
  ballot: Ballot
  set: (next: (ballot: Ballot) => Ballot) => void
  findings: readonly BallotFinding[]
}) {
  const { criteria } = format.scoring
  return (
    <div className={styles.scroll} role="group" aria-label="Marks">
      <table className={styles.marks}>
        <thead>
          <tr>
            <th scope="col">Speech</th>
            <th scope="col">Speaker</th>
            {criteria.map(({ id, name, min, max, step }) => (
              <th key={id} scope="col">
                {name}
                <span className={styles.range}>
                  {min} to {max} by {step}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ballot.speeches.map(entry => (
            <Entry
              key={entry.id}
              format={format}
              entry={entry}
              isWrong={findings.some(
                finding => finding.where === entry.id && finding.isMark === true,
              )}
              change={next =>
                set(before => ({
                  ...before,
                  speeches: before.speeches.map(one => (one.id === entry.id ? next(one) : one)),
                }))
              }
            />
          ))}
        </tbody>
      </table>
      {criteria.map(
        ({ id, name, about }) =>
          about !== undefined && (
            <p key={id} className="meta">
              {name}: {about}
            </p>
          ),
      )}
    </div>
  )
}

type Entry = Ballot['speeches'][number]

function Entry({
  format,
  entry,
  isWrong,
  change,
}: {
  format: Format
  entry: Entry
  isWrong: boolean
  change: (next: (entry: Entry) => Entry) => void
}) {
  const speech = format.speeches.find(one => one.id === entry.id)
  if (speech === undefined) return null
  return (
    <tr data-wrong={isWrong}>
      <th scope="row">
        {speech.short} <span className={styles.range}>{speech.name}</span>
      </th>
      <td>
        <input
          className="field"
          aria-label={`Speaker of ${speech.name}`}
          maxLength={120}
          value={entry.speaker}
          onChange={({ target }) => change(before => ({ ...before, speaker: target.value }))}
        />
      </td>
      {criteriaFor(format, speech).map(({ id, name, min, max, step }) => (
        <td key={id}>
          <input
            className={`field ${styles.mark}`}
            type="number"
            inputMode="decimal"
            aria-label={`${name}, ${speech.name}`}
            min={min}
            max={max}
            step={step}
            value={entry.marks[id] ?? ''}
            onChange={({ target }) => change(before => withMark(before, id, target.value))}
          />
        </td>
      ))}
    </tr>
  )
}

function withMark(entry: Entry, criterion: string, written: string): Entry {
  const rest = Object.fromEntries(Object.entries(entry.marks).filter(([id]) => id !== criterion))
  const mark = Number(written)
  if (written.trim() === '' || !Number.isFinite(mark)) return { ...entry, marks: rest }
  return { ...entry, marks: { ...rest, [criterion]: mark } }
}
