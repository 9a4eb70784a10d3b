import type { Known } from '@/components/progress/use-recorded-question'
import { AttemptList } from './attempt-list'
import { ExportButton } from '@/components/progress/export-button'
import type { Trouble } from '@/components/progress/progress-store'
import styles from './record-line.module.css'

const TROUBLE: Record<Trouble, string> = {
  refused: 'This browser does not let the page keep answers. They are here until you close it.',
  full: 'There is no room left in this browser to keep answers. They are here until you close the page.',
}

/** Whether the answer is kept, the attempts at this question, and where nothing can be kept, a file to keep instead. */
export function RecordLine({ question, known }: { question: string; known: Known }) {
  const { trouble, attempts } = known
  return (
    <div className={styles.record}>
      {trouble !== undefined ? (
        <p role="alert">
          {TROUBLE[trouble]} <ExportButton />
        </p>
      ) : (
        attempts.length > 0 && <p>Saved in this browser.</p>
      )}
      {attempts.length > 1 && <AttemptList attempts={attempts} question={question} />}
    </div>
  )
}
