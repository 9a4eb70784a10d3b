'use client'

import { useLearnerRecord } from '@/components/progress/use-learner-record'
import { dayText } from '@/components/ui/moment-text'
import { leftOpen, pointsOf } from '@/quiz/sitting'
import { PAPER_NAME } from './paper-names'
import { pointsText } from './points-text'
import type { TestAim } from './test-aim'
import { TestGain } from './test-gain'

/** What this browser’s record holds of the course’s test: each paper handed in, and with both the gain. */
export function OwnGain({ aims }: { aims: TestAim[] }) {
  const record = useLearnerRecord()
  if (record === undefined || record.sittings.length === 0) return null
  return (
    <>
      <h2>What you handed in</h2>
      <ul>
        {record.sittings.map(({ paper, at, answers }) => (
          <li key={`${at} ${paper}`}>
            {PAPER_NAME[paper]}, {dayText(at)}: {pointsText(pointsOf(answers))} of {answers.length}{' '}
            points, {leftOpen(answers).length} left open
          </li>
        ))}
      </ul>
      <TestGain sittings={record.sittings} attempts={record.attempts} aims={aims} />
    </>
  )
}
