import type { EvidenceCard } from '@/evidence/card'
import type { Remark } from '@/quiz/answer'
import { EvidenceDetails } from './evidence-details'
import styles from './explanation.module.css'

/** Where a written answer says more than the sources allow; where it does not, that is said as well. */
export function Remarks({
  remarks,
  cards,
}: {
  remarks: Remark[]
  cards: Record<string, EvidenceCard>
}) {
  return (
    <div className={styles.model}>
      <p className={styles.name}>Your answer against the sources</p>
      {remarks.length === 0 && (
        <p>The check found nothing in it that says more than the sources allow.</p>
      )}
      {remarks.map(({ name, span, text, cites }, i) => (
        <div key={i}>
          <p>
            <strong>{name}:</strong> “{span}”. {text}
          </p>
          {cites.length > 0 && <EvidenceDetails ids={cites} cards={cards} of={`“${span}”`} />}
        </div>
      ))}
    </div>
  )
}
