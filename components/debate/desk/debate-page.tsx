import type { ReactNode } from 'react'
import { DebateNav } from './debate-nav'
import styles from './debate-page.module.css'

/** A page of the debate tools: the way between them, a heading, and the tool over the whole width. */
export function DebatePage({
  at,
  title,
  lede,
  children,
}: {
  at: string
  title: string
  lede?: string
  children: ReactNode
}) {
  return (
    <div className={styles.page}>
      <DebateNav at={at} />
      <h1 className={styles.title}>{title}</h1>
      {lede !== undefined && <p className={styles.lede}>{lede}</p>}
      {children}
    </div>
  )
}

/** A page of the debate tools whose own first line says what is open: its heading is only heard. */
export function DebateDeskPage({
  at,
  title,
  children,
}: {
  at: string
  title: string
  children: ReactNode
}) {
  return (
    <div className={styles.page}>
      <DebateNav at={at} />
      <h1 className="visually-hidden">{title}</h1>
      {children}
    </div>
  )
}
