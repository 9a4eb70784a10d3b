import type { Line } from './follow'
import styles from './line-notice.module.css'

/** Says calmly that the connection is gone, as long as it is. */
export function LineNotice({ line }: { line: Line }) {
  return (
    <p className={styles.line} role="status" data-lost={line === 'lost' || undefined}>
      {line === 'lost' &&
        'The connection is gone. What you chose is kept; it is being tried again.'}
    </p>
  )
}
