import { CITE_PART, CITE_PARTS, type Cite, type CitePart } from '@/debate/cite'
import styles from './cite-fields.module.css'

/** The eight parts of a cite, each to be filled in, or said not to be given by the source. */
export function CiteFields({ cite, onChange }: { cite: Cite; onChange: (cite: Cite) => void }) {
  const missing = CITE_PARTS.filter(part => cite[part] === '').length
  return (
    <details className={styles.cite} open={missing > 0}>
      <summary>
        Cite{missing > 0 && `: ${missing} of ${CITE_PARTS.length} parts to fill in`}
      </summary>
      <div className={styles.parts}>
        {CITE_PARTS.map(part => (
          <CiteField
            key={part}
            part={part}
            value={cite[part]}
            onChange={value => onChange({ ...cite, [part]: value })}
          />
        ))}
      </div>
    </details>
  )
}

function CiteField({
  part,
  value,
  onChange,
}: {
  part: CitePart
  value: string | null
  onChange: (value: string | null) => void
}) {
  const name = CITE_PART[part]
  return (
    <div className={styles.part}>
      <label>
        {name}
        <input
          className="field"
          value={value ?? ''}
          disabled={value === null}
          maxLength={2000}
          onChange={event => onChange(event.currentTarget.value)}
        />
      </label>
      <label className={styles.not}>
        <input
          type="checkbox"
          checked={value === null}
          onChange={event => onChange(event.currentTarget.checked ? null : '')}
        />
        <span>
          Not given<span className="visually-hidden"> by the source: {name}</span>
        </span>
      </label>
    </div>
  )
}
