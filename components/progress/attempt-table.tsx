import Link from 'next/link'
import { useState } from 'react'
import { InlineText } from '@/components/ui/inline-text'
import { dayText, timeText } from '@/components/ui/moment-text'
import { scoreText } from '@/components/quiz/score-text'
import { CARD_LESSON } from '@/debate/practice/card-id'
import type { Attempt } from '@/quiz/attempt'
import { CERTAINTY_LABEL } from '@/quiz/certainty'
import { stemOf, type CourseOutline } from './course-outline'
import styles from './attempt-table.module.css'

const FIRST_SHOWN = 10

/** What attempts are called that belong to no lesson. */
const OTHERS: Record<string, string> = { practice: 'Practice', [CARD_LESSON]: 'Evidence card' }

/** Every answer, the latest first. */
export function AttemptTable({
  attempts,
  outline,
}: {
  attempts: Attempt[]
  outline: CourseOutline
}) {
  const [all, showAll] = useState(false)
  if (attempts.length === 0) return null
  const latest = attempts.toReversed()
  const shown = all ? latest : latest.slice(0, FIRST_SHOWN)
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">Answers</h2>
      <div className={styles.scroll} role="group" aria-labelledby="answers" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Question</th>
              <th scope="col">Outcome</th>
              <th scope="col">Certainty</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((attempt, i) => (
              <tr key={`${attempt.at} ${i}`}>
                <td>
                  {dayText(attempt.at)}, {timeText(attempt.at)}
                </td>
                <td>
                  <QuestionName attempt={attempt} stem={stemOf(outline, attempt.question)} />
                </td>
                <td>{scoreText(attempt.score)}</td>
                <td>
                  {attempt.certainty === undefined ? '–' : CERTAINTY_LABEL[attempt.certainty]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!all && latest.length > FIRST_SHOWN && (
        <button className="button button-quiet" type="button" onClick={() => showAll(true)}>
          Show all {latest.length}
        </button>
      )}
    </section>
  )
}

function QuestionName({ attempt, stem }: { attempt: Attempt; stem: string | undefined }) {
  if (stem === undefined) return <>{OTHERS[attempt.lesson] ?? attempt.question}</>
  return (
    <Link href={`/questions/${attempt.question}`} prefetch={false}>
      <InlineText text={stem} />
    </Link>
  )
}
