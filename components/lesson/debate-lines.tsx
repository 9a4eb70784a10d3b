import type { ReactNode } from 'react'
import styles from './debate-lines.module.css'

/** Lines for both sides of one resolution, side by side and of equal weight. */
export function DebateLines({
  resolution,
  children,
}: {
  resolution: { id: string; text: string } | undefined
  children: ReactNode
}) {
  return (
    <div className={styles.debate}>
      {resolution !== undefined && (
        <p className={styles.resolution}>
          <span className="meta">{resolution.id}</span> {resolution.text}
        </p>
      )}
      <div className={styles.sides}>{children}</div>
    </div>
  )
}

export function SideLine({ side, children }: { side: 'For' | 'Against'; children: ReactNode }) {
  return (
    <div className={side === 'For' ? styles.for : styles.against}>
      <p className={styles.side}>{side}</p>
      <div>{children}</div>
    </div>
  )
}
