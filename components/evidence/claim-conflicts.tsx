import Link from 'next/link'
import type { Claim } from '@/evidence/claim'
import type { Evidence } from '@/evidence/evidence'
import styles from './claim-conflicts.module.css'
import { EvidenceText } from './evidence-text'

/** The recorded disagreements that a claim takes part in, each with what a careful student writes. */
export function ClaimConflicts({ evidence, claim }: { evidence: Evidence; claim: Claim }) {
  const conflicts = evidence.conflicts.filter(one => claim.conflicts.includes(one.id))
  if (conflicts.length === 0) return null
  return (
    <section>
      <h2>{conflicts.length === 1 ? 'The sources differ here' : 'Where the sources differ'}</h2>
      {conflicts.map(conflict => (
        <div className={styles.conflict} key={conflict.id}>
          <p className={styles.title}>
            <Link href={`/evidence/conflicts#${conflict.id}`} prefetch={false}>
              <EvidenceText evidence={evidence} text={conflict.title} />
            </Link>
          </p>
          <p className={styles.careful}>
            <span className={styles.label}>A careful student writes: </span>
            <EvidenceText evidence={evidence} text={conflict.careful} />
          </p>
        </div>
      ))}
    </section>
  )
}
