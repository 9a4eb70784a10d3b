import Link from 'next/link'
import type { ReactNode } from 'react'
import styles from './term-mark.module.css'

/** The first use of a glossary term: leads to its definition, and shows it on pointing. */
export function TermMark({
  id,
  definition,
  children,
}: {
  id: string
  definition: string
  children: ReactNode
}) {
  return (
    <Link className={styles.term} href={`/glossary#${id}`} title={definition} prefetch={false}>
      {children}
    </Link>
  )
}
