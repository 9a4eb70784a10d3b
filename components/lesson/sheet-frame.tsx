import Link from 'next/link'
import type { ReactNode } from 'react'
import { PrintButton } from '@/components/ui/print-button'
import styles from './sheet-frame.module.css'

/** A sheet for teaching, made to be printed: a plan, a handout, a guide. */
export function SheetFrame({
  kind,
  title,
  back,
  children,
}: {
  kind: string
  title: string
  back: { href: string; label: string }
  children: ReactNode
}) {
  return (
    <article className={styles.sheet} data-sheet={kind}>
      <header className={styles.head}>
        <p className="meta">{kind}</p>
        <h1>{title}</h1>
        <p className={`meta no-print ${styles.actions}`}>
          <Link href={back.href} prefetch={false}>
            {back.label}
          </Link>
          <PrintButton />
        </p>
      </header>
      {children}
    </article>
  )
}
