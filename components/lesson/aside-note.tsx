import type { ReactNode } from 'react'
import styles from './aside-note.module.css'

/** A margin note: beside the text where there is room, in a frame within it where there is not. A page has many, so none is a landmark. */
export function AsideNote({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div role="note" className={styles.aside} aria-label={title}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  )
}
