import type { Sight } from '@/course/grid'
import styles from './sight-mark.module.css'

/** What a place can do with a message, in words. */
export const SIGHT: Record<Sight, string> = {
  read: 'Can read it',
  'not-read': 'Cannot read it',
  depends: 'Depends on the key',
}

/** The same as a shape: an open letter, a closed lock, a key. It stands beside its words. */
export function SightMark({ sight }: { sight: Sight }) {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      {sight === 'read' && <path d="M3 10 12 3l9 7v11H3Zm0 0 9 6 9-6M8 9h8M8 6.5h8" />}
      {sight === 'not-read' && (
        <>
          <path d="M7 11V8a5 5 0 0 1 10 0v3" />
          <rect x="4" y="11" width="16" height="10" className={styles.full} />
        </>
      )}
      {sight === 'depends' && (
        <>
          <circle cx="8" cy="12" r="4.5" />
          <path d="M12.5 12H22m-3 0v4m-3-4v3" />
        </>
      )}
    </svg>
  )
}
