import Link from 'next/link'
import { place, type Claim } from '@/evidence/claim'
import { curly } from './curly'
import { StandingBadge } from './standing-badge'
import styles from './claim-line.module.css'

/**
 * One claim in a list: its standing, the statement as the way to its page, and what to know before using it. `within` is the
 * conflict under which the list stands.
 */
export function ClaimLine({ claim, within }: { claim: Claim; within?: string }) {
  const disputed = claim.conflicts.some(id => id !== within)
  const lost = claim.figures.some(figure => figure.lost)
  return (
    <div className={styles.line}>
      <span className={styles.badge}>
        <StandingBadge standing={claim.standing} />
      </span>
      <Link className={styles.statement} href={`/evidence/claims/${claim.id}`} prefetch={false}>
        <span data-words="">{curly(claim.statement)}</span>
      </Link>{' '}
      <span className={styles.about}>
        {claim.speaker !== undefined && (
          <>
            <span data-words="">{curly(claim.speaker)}</span> ·{' '}
          </>
        )}
        <span className={styles.place}>
          {claim.source}, {place(claim)}
        </span>
        {disputed && (
          <span className={styles.flag}>
            {within ? 'In another conflict too' : 'In a conflict'}
          </span>
        )}
        {lost && <span className={styles.flag}>Number missing</span>}
      </span>
    </div>
  )
}

/** What a reader may search for in a claim's line: the words that stand in it. */
export function claimWords(claim: Claim): string {
  return [claim.statement, claim.speaker ?? ''].join(' ')
}
