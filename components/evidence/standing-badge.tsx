import { STANDING, type Standing } from '@/evidence/standing'
import styles from './standing-badge.module.css'

/** The standing as a word with a border that tells its family without colour. Stands before what it qualifies. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const { badge, family, phrase } = STANDING[standing]
  return (
    <span className={`${styles.badge} ${styles[family]} ${styles[standing] ?? ''}`}>
      <span aria-hidden="true">{badge}</span>
      <span className="visually-hidden">{phrase}: </span>
    </span>
  )
}
