import { SIDE_NAMES, SIDES } from '@/debate/card'
import type { Entry, Pocket } from '@/debate/brief'
import styles from './heading-editor.module.css'

const NAMES = { pocket: 'Pocket', hat: 'Hat', block: 'Block' }
const ABOUT = {
  pocket: 'The largest part of a brief: one side, or one speech.',
  hat: 'A part of a pocket: in a case, one contention.',
  block: 'The cards for one point, or against one.',
}

/** The title of a heading; for a pocket also its side, and whether it is a speech. */
export function HeadingEditor({
  entry,
  onChange,
}: {
  entry: Extract<Entry, { level: 'pocket' | 'hat' | 'block' }>
  onChange: (entry: Entry) => void
}) {
  return (
    <div className={styles.heading}>
      <label>
        <span>
          {NAMES[entry.level]}. {ABOUT[entry.level]}
        </span>
        <input
          className="field"
          value={entry.title}
          maxLength={2000}
          onChange={event => onChange({ ...entry, title: event.currentTarget.value })}
        />
      </label>
      {entry.level === 'pocket' && <PocketFields pocket={entry} onChange={onChange} />}
    </div>
  )
}

function PocketFields({
  pocket,
  onChange,
}: {
  pocket: Pocket
  onChange: (pocket: Pocket) => void
}) {
  return (
    <div className={styles.row}>
      <label>
        <span>Side</span>
        <select
          className="field"
          value={pocket.side ?? ''}
          onChange={event => {
            const side = SIDES.find(one => one === event.currentTarget.value)
            onChange(side === undefined ? without(pocket, 'side') : { ...pocket, side })
          }}
        >
          <option value="">Neither</option>
          {SIDES.map(side => (
            <option key={side} value={side}>
              {SIDE_NAMES[side]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={pocket.isCase === true}
          onChange={event => {
            const { checked } = event.currentTarget
            onChange(checked ? { ...pocket, isCase: true } : without(pocket, 'isCase'))
          }}
        />
        It is a case: a speech whose hats are contentions
      </label>
      <label>
        <span>Minutes for it</span>
        <input
          className="field"
          type="number"
          min={1}
          max={60}
          step={0.5}
          value={pocket.seconds === undefined ? '' : pocket.seconds / 60}
          onChange={event => {
            const seconds = Math.round(event.currentTarget.valueAsNumber * 60)
            const isTime = seconds > 0 && seconds <= 86_400
            onChange(isTime ? { ...pocket, seconds } : without(pocket, 'seconds'))
          }}
        />
      </label>
    </div>
  )
}

function without(pocket: Pocket, field: 'side' | 'isCase' | 'seconds'): Pocket {
  const rest = { ...pocket }
  delete rest[field]
  return rest
}
