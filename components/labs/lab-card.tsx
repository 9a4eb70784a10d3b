import Link from 'next/link'
import type { ReactNode } from 'react'
import { PrintedAddress } from '@/components/ui/printed-address'
import { labHref, type Lab } from '@/labs/labs'
import styles from './lab-card.module.css'

/**
 * Leads from a text to a lab, in the situation that the text speaks of. On paper, where no link is followed, its own words come first,
 * and then where the lab is.
 */
export function LabCard({ lab, href, children }: { lab: Lab; href: string; children?: ReactNode }) {
  return (
    <aside
      className={styles.card}
      role="note"
      aria-label={`Lab: ${lab.title}`}
      data-own-words={children !== undefined || undefined}
    >
      <p className={styles.kind}>Lab</p>
      <p className={styles.question}>
        <Link href={href} prefetch={false}>
          {lab.question}
        </Link>
      </p>
      <div className={styles.about}>{children ?? <p>{lab.about}</p>}</div>
      <p className={`print-only meta ${styles.address}`}>
        The lab “{lab.question}” <PrintedAddress path={labHref(lab.name)} />
      </p>
    </aside>
  )
}
