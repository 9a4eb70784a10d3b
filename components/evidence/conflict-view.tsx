import type { Evidence } from '@/evidence/evidence'
import type { Conflict } from '@/evidence/records'
import { ClaimList } from './claim-list'
import styles from './conflict-view.module.css'
import { EvidenceText } from './evidence-text'

/** One disagreement: what differs, what may explain it, what to write, and the claims that it lies between. */
export function ConflictView({ evidence, conflict }: { evidence: Evidence; conflict: Conflict }) {
  return (
    <article className={styles.conflict} id={conflict.id}>
      <h3 className={styles.title}>
        <a href={`#${conflict.id}`}>
          <EvidenceText evidence={evidence} text={conflict.title} />
        </a>
      </h3>
      <div className={styles.columns}>
        <div>
          <p>
            <EvidenceText evidence={evidence} text={conflict.differs} />
          </p>
          {conflict.explanations.length > 0 && (
            <>
              <p className={styles.label}>Possible explanations, none of them established</p>
              <ul className={styles.possible}>
                {conflict.explanations.map(text => (
                  <li key={text}>
                    <EvidenceText evidence={evidence} text={text} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <div className={styles.careful}>
            <p className={styles.label}>A careful student writes</p>
            <p>
              <EvidenceText evidence={evidence} text={conflict.careful} />
            </p>
          </div>
        </div>
        <div>
          <p className={styles.label}>
            {conflict.claims.length === 1 ? 'The claim' : `The ${conflict.claims.length} claims`}
          </p>
          <ClaimList evidence={evidence} ids={conflict.claims} within={conflict.id} />
        </div>
      </div>
    </article>
  )
}
