import Link from 'next/link'
import type { ReactNode } from 'react'
import styles from './opening.module.css'

/** Says what is being fetched; where no scripts run, nothing is, and `children` stands there instead. */
export function Opening({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <div className={styles.promise} role="status">
        <h1>{title}</h1>
      </div>
      <noscript>{children}</noscript>
    </>
  )
}

/** The same for a teacher’s pages. */
export function OpeningForTeacher({ title }: { title: string }) {
  return (
    <Opening title={title}>
      <h1>Running a class needs scripts</h1>
      <p>
        Switch them on for this site, or print the quizzes from the page{' '}
        <Link href="/teach" prefetch={false}>
          Teach a class
        </Link>
        .
      </p>
    </Opening>
  )
}
