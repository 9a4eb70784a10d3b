import type { ReactNode } from 'react'
import styles from './whole-screen.module.css'

/** A view that has the screen to itself: a phone in class, the wall. The site’s header and footer are out of sight. */
export function WholeScreen({ children }: { children: ReactNode }) {
  return <div className={styles.whole}>{children}</div>
}
