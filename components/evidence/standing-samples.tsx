import Link from 'next/link'
import type { Claim } from '@/evidence/claim'
import { STANDING } from '@/evidence/standing'
import { StandingBadge } from './standing-badge'
import styles from './standing-samples.module.css'

/** A few claims of different standing, to show what a badge tells. */
export function StandingSamples({ claims, total }: { claims: Claim[]; total: number }) {
  if (claims.length === 0) return null
  return (
    <section className={styles.samples} aria-labelledby="samples">
      <div>
        <h2 id="samples">Whose word is it?</h2>
        <p>
          Each statement of fact here shows who vouches for it, before you read it. These are{' '}
          {claims.length} of the {total} claims in the ledger.
        </p>
      </div>
      <ul className={styles.list}>
        {claims.map(claim => (
          <li key={claim.id}>
            <StandingBadge standing={claim.standing} />
            {claim.statement}{' '}
            <Link className="meta" href={`/evidence/claims/${claim.id}`} prefetch={false}>
              Source {claim.source}
              <span className="visually-hidden">: open this claim</span>
            </Link>
            <span className={styles.meaning}>{STANDING[claim.standing].meaning}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
