import { claimOf, type Evidence } from '@/evidence/evidence'
import { ClaimLine } from './claim-line'
import styles from './claim-list.module.css'

/** The claims on which something rests, each with its standing. `within`: the conflict that they take part in. */
export function ClaimList({
  evidence,
  ids,
  within,
}: {
  evidence: Evidence
  ids: readonly string[]
  within?: string
}) {
  return (
    <ul className={styles.list}>
      {ids.map(id => (
        <li key={id}>
          <ClaimLine claim={claimOf(evidence, id)} {...(within !== undefined && { within })} />
        </li>
      ))}
    </ul>
  )
}
