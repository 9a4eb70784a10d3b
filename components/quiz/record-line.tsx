import { StorageTrouble } from '@/components/progress/storage-trouble'
import type { Known } from '@/components/progress/use-recorded-question'
import { AttemptList } from './attempt-list'
import styles from './record-line.module.css'

/** Whether the answer is kept, the attempts at this question, and where nothing can be kept, a file to keep instead. */
export function RecordLine({ question, known }: { question: string; known: Known }) {
  const { trouble, attempts } = known
  return (
    <div className={styles.record}>
      {trouble !== undefined && <StorageTrouble trouble={trouble} />}
      {trouble === undefined && attempts.length > 0 && <p>Saved in this browser.</p>}
      {attempts.length > 1 && <AttemptList attempts={attempts} question={question} />}
    </div>
  )
}
