import { EvidenceEntry } from '@/components/evidence/evidence-entry'
import type { EvidenceCard } from '@/evidence/card'
import { plainWords } from '@/quiz/plain-words'
import styles from './evidence-details.module.css'

/** The evidence behind a sentence of feedback, one press away. `of` names for a screen reader what it is evidence of. */
export function EvidenceDetails({
  ids,
  cards,
  of,
}: {
  ids: readonly string[]
  cards: Record<string, EvidenceCard>
  of: string
}) {
  return (
    <details className={styles.evidence}>
      <summary>
        Evidence<span className="visually-hidden"> for: {plainWords(of)}</span>
      </summary>
      <div className={styles.entries}>
        {ids.flatMap(id => {
          const card = cards[id]
          return card === undefined ? [] : [<EvidenceEntry key={id} card={card} />]
        })}
      </div>
    </details>
  )
}
