import styles from './standing-badge.module.css'

/** The word before evidence that has no standing of its own: background, a conflict, a statement. */
export function KindBadge({ word }: { word: string }) {
  return (
    <span className={`${styles.badge} ${styles.kind}`}>
      {word}
      <span className="visually-hidden">: </span>
    </span>
  )
}
