import type { ReactNode } from 'react'
import styles from './wide-table.module.css'

/** A table of a text, which scrolls by itself where the screen is too narrow for it, by keyboard too. */
export function WideTable({ children }: { children?: ReactNode }) {
  return (
    <div className={styles.scroll} role="group" aria-label="Table" tabIndex={0}>
      <table>{children}</table>
    </div>
  )
}
