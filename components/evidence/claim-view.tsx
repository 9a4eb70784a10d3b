import type { Claim } from '@/evidence/claim'
import type { Evidence } from '@/evidence/evidence'
import { frameOf } from '@/evidence/frame'
import { statementsWith } from '@/evidence/related'
import { STANDING } from '@/evidence/standing'
import { ClaimAbout } from './claim-about'
import { ClaimConflicts } from './claim-conflicts'
import { ClaimFigures } from './claim-figures'
import styles from './claim-view.module.css'
import { EvidenceText } from './evidence-text'
import { Quotation } from './quotation'
import { StandingBadge } from './standing-badge'
import { StatementLinks } from './statement-links'

/** One claim in full: who vouches for it and how to say so, its words and figures, and where the sources differ. */
export function ClaimView({ evidence, claim }: { evidence: Evidence; claim: Claim }) {
  const source = evidence.sources.find(one => one.id === claim.source)
  const standing = STANDING[claim.standing]
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <p className={styles.standing}>
          <StandingBadge standing={claim.standing} />
          {standing.phrase}. {standing.meaning}
        </p>
        <h1 className={styles.statement}>
          <EvidenceText evidence={evidence} text={claim.statement} />
        </h1>
        <p className={styles.frame}>
          Write: <em>{frameOf(claim, source)}</em>
        </p>
        {claim.quote !== undefined && (
          <Quotation
            quote={claim.quote}
            restored={claim.restored}
            {...(claim.speaker !== undefined && { by: claim.speaker })}
          />
        )}
        <ClaimFigures figures={claim.figures} />
        {claim.note !== undefined && (
          <p className={styles.note}>
            <EvidenceText evidence={evidence} text={claim.note} />
          </p>
        )}
        <ClaimConflicts evidence={evidence} claim={claim} />
        <StatementLinks statements={statementsWith(evidence, claim.id)} />
      </div>
      <ClaimAbout evidence={evidence} claim={claim} />
    </div>
  )
}
