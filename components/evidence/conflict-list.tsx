import { CONFLICT_KINDS, type Conflict } from '@/evidence/records'
import type { Evidence } from '@/evidence/evidence'
import styles from './conflict-list.module.css'
import { ConflictView } from './conflict-view'

const KIND: Record<Conflict['kind'], string> = {
  figure: 'Figures',
  definition: 'What is counted or meant',
  date: 'Dates',
  status: 'Legal standing',
  attribution: 'Who did it, who said it',
  place: 'Places',
  name: 'Names',
  quotation: 'Quotations',
  scope: 'How far it reaches',
  wording: 'Words',
  blank: 'Lost in our copies',
  'inference-trap': 'Easily inferred, not said',
}

/** Every recorded disagreement, by the kind of thing that differs. */
export function ConflictList({ evidence }: { evidence: Evidence }) {
  if (evidence.conflicts.length === 0) return <p>This module records no conflicts.</p>
  const kinds = CONFLICT_KINDS.map(kind => ({
    kind,
    conflicts: evidence.conflicts.filter(conflict => conflict.kind === kind),
  })).filter(({ conflicts }) => conflicts.length > 0)
  return (
    <>
      <ul className={`${styles.kinds} no-print`}>
        {kinds.map(({ kind, conflicts }) => (
          <li key={kind}>
            <a href={`#${kind}`}>
              {KIND[kind]} ({conflicts.length})
            </a>
          </li>
        ))}
      </ul>
      {kinds.map(({ kind, conflicts }) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 className={styles.kind} id={kind}>
            {KIND[kind]}
          </h2>
          {conflicts.map(conflict => (
            <ConflictView key={conflict.id} evidence={evidence} conflict={conflict} />
          ))}
        </section>
      ))}
    </>
  )
}
