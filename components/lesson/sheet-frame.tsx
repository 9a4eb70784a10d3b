import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Lesson } from '@/course/lesson'
import { PrintButton } from '@/components/ui/print-button'
import styles from './sheet-frame.module.css'

/** A sheet that goes with a lesson, made to be printed: a plan, a handout, a quiz, a key. */
export function SheetFrame({
  kind,
  lesson,
  children,
}: {
  kind: string
  lesson: Lesson
  children: ReactNode
}) {
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <p className="meta">{kind}</p>
        <h1>{lesson.title}</h1>
        <p className={`meta no-print ${styles.actions}`}>
          <Link href={`/lessons/${lesson.slug}`} prefetch={false}>
            The lesson
          </Link>
          <PrintButton />
        </p>
      </header>
      {children}
    </article>
  )
}
