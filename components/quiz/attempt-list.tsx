import { CERTAINTY_LABEL } from '@/quiz/certainty'
import type { Attempt } from '@/quiz/attempt'
import { historyOf } from '@/quiz/attempts'
import { dayText, timeText } from '@/components/ui/moment-text'
import { scoreText } from './score-text'
import styles from './attempt-list.module.css'

/** All attempts at a question: the first, which statistics take, and the best, which the learner may. */
export function AttemptList({ attempts, question }: { attempts: Attempt[]; question: string }) {
  const history = historyOf(attempts, question)
  return (
    <details className={styles.attempts}>
      <summary>{attempts.length} attempts</summary>
      <ol>
        {attempts.map((attempt, i) => (
          <li key={`${attempt.at} ${i}`}>
            {dayText(attempt.at)}, {timeText(attempt.at)}: {scoreText(attempt.score).toLowerCase()}
            {attempt.certainty !== undefined &&
              ` (${CERTAINTY_LABEL[attempt.certainty].toLowerCase()})`}
            {attempt === history?.first && ' · first'}
            {attempt === history?.best && ' · best'}
          </li>
        ))}
      </ol>
    </details>
  )
}
