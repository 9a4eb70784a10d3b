import type { Claim } from '@/evidence/claim'
import { STANDING, STANDINGS } from '@/evidence/standing'
import { StandingBadge } from './standing-badge'
import styles from './standing-counts.module.css'

/** How many of a source's claims have which standing, each count leading to those claims. */
export function StandingCounts({ claims, source }: { claims: Claim[]; source: string }) {
  const counted = STANDINGS.map(standing => ({
    standing,
    count: claims.filter(claim => claim.standing === standing).length,
  })).filter(({ count }) => count > 0)
  return (
    <table className={styles.table}>
      <caption>
        <a href={`/evidence/claims/filtered?source=${source}`}>
          {claims.length} claims of {source}
        </a>
        , by standing
      </caption>
      <tbody>
        {counted.map(({ standing, count }) => (
          <tr key={standing}>
            <th scope="row">
              <StandingBadge standing={standing} />
            </th>
            <td>
              <a href={`/evidence/claims/filtered?source=${source}&standing=${standing}`}>
                {count}
                <span className="visually-hidden"> claims: {STANDING[standing].phrase}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
