import type { ReactNode } from 'react'
import { InlineText } from '@/components/ui/inline-text'
import type { PublicQuestion } from '@/quiz/question'
import { PrintedBody } from './printed-body'
import styles from './on-paper.module.css'

/** A question on screen, and the same to write on where its page is printed. One that is answered prints with its answer. */
export function OnPaper({ question, children }: { question: PublicQuestion; children: ReactNode }) {
  return (
    <div className={styles.both}>
      {children}
      <div className={styles.paper} aria-hidden="true">
        <p>
          <InlineText text={question.stem} />
        </p>
        <PrintedBody question={question} />
      </div>
    </div>
  )
}

/** Questions that are left out of a printed page until they are answered: they have a sheet of their own. */
export function OnSheet({ href, children }: { href: string; children: ReactNode }) {
  return (
    <>
      <p className="print-only">The quiz has a sheet of its own to print: {href}</p>
      <div className={styles.elsewhere}>{children}</div>
    </>
  )
}
