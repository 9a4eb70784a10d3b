import type { ReactNode } from 'react'
import styles from './pack.module.css'

/** Sheets that are printed as one document, each from a page of its own. */
export function Pack({ children }: { children: ReactNode }) {
  return <div className={styles.pack}>{children}</div>
}
