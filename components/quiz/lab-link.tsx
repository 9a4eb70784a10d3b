import type { PublicQuestion } from '@/quiz/question'
import styles from './lab-link.module.css'

/** Leads to the lab that a question needs, in the situation that it asks about. What is answered so far is kept. */
export function LabLink({ lab }: { lab: NonNullable<PublicQuestion['lab']> }) {
  return (
    <p className={styles.lab}>
      To find out, open the lab in this situation: <a href={lab.href}>{lab.question}</a>
    </p>
  )
}

/** The same for one who must not leave the page: it opens beside it. */
export function LabLinkBeside({ lab }: { lab: NonNullable<PublicQuestion['lab']> }) {
  return (
    <p className={styles.lab}>
      To find out, open the lab in this situation, in a new tab:{' '}
      <a href={lab.href} target="_blank">
        {lab.question}
      </a>
    </p>
  )
}
