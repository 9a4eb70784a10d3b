import type { ReactNode } from 'react'
import styles from './figure.module.css'

/** A figure drawn by code from data, with a caption that says what to see. */
export function Figure({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <figure className={styles.figure} data-figure={name}>
      <figcaption className={styles.caption}>{children}</figcaption>
    </figure>
  )
}
