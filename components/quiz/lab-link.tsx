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
