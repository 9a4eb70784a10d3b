import { StandingBadge } from '@/components/evidence/standing-badge'
import type { Brief } from '@/debate/speech/briefs'
import styles from './claim-briefs.module.css'

/** What to compare a finding with: each with its standing before it, and its place in the evidence. */
export function ClaimBriefs({ briefs }: { briefs: Brief[] }) {
  if (briefs.length === 0) return null
  return (
    <ul className={styles.list} aria-label="Compare">
      {briefs.map(({ id, href, text, standing }) => (
        <li key={id}>
          {standing !== undefined && <StandingBadge standing={standing} />}{' '}
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  )
}
