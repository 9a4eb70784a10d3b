import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Lab } from '@/labs/labs'
import styles from './lab-card.module.css'

/** Leads from a text to a lab, in the situation that the text speaks of. */
export function LabCard({ lab, href, children }: { lab: Lab; href: string; children?: ReactNode }) {
  return (
    <aside className={styles.card} role="note" aria-label={`Lab: ${lab.title}`}>
      <p className={styles.kind}>Lab</p>
      <p className={styles.question}>
        <Link href={href} prefetch={false}>
          {lab.question}
        </Link>
      </p>
      <div className={styles.about}>{children ?? <p>{lab.about}</p>}</div>
      <p className="print-only meta">/labs/{lab.name}</p>
    </aside>
  )
}
