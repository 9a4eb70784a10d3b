import type { Event } from '@/evidence/records'
import styles from './event-mark.module.css'

/** What the datings are called on screen. */
export const DATING: Record<Event['dating'], string> = {
  dated: 'Dated',
  inferred: 'Worked out',
  undated: 'No date',
}

/** The shape of a dating: a full disc, an open diamond, three dots. It stands beside its word. */
export function EventMark({ dating }: { dating: Event['dating'] }) {
  return (
    <svg className={styles.mark} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {dating === 'dated' && <circle cx="7" cy="7" r="5" className={styles.full} />}
      {dating === 'inferred' && <path d="M7 1.5 12.5 7 7 12.5 1.5 7Z" className={styles.open} />}
      {dating === 'undated' &&
        [2, 7, 12].map(x => <circle key={x} cx={x} cy="7" r="1.5" className={styles.full} />)}
    </svg>
  )
}
