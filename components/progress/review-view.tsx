'use client'

import { useState } from 'react'
import type { AnswerAction } from '@/components/quiz/answer-action'
import { NO_PROGRESS, type Schedule } from '@/quiz/progress'
import { dueForReview } from '@/quiz/review'
import { loadRecord } from './learner-record'
import { progressOf } from './progress-of'
import { ReviewRound } from './review-round'
import { ScheduleChoice } from './schedule-choice'
import { StorageTrouble } from './storage-trouble'
import { useLearnerRecord } from './use-learner-record'

/** The questions that are due now, one at a time, and how they are spaced. */
export function ReviewView({ answer }: { answer: AnswerAction }) {
  const record = useLearnerRecord()
  const [now] = useState(() => new Date())
  if (record === undefined) return null
  const progress = progressOf(record)
  const { schedule } = progress.settings
  const before = progress.attempts.filter(({ at }) => at < now.toISOString())
  const due = dueForReview({ ...progress, attempts: before }, now, schedule)
  const written = due.filter(({ lesson }) => lesson !== 'practice').map(item => item.question)
  return (
    <>
      {record.trouble !== undefined && <StorageTrouble trouble={record.trouble} />}
      <ReviewRound
        key={schedule}
        due={written}
        answered={progress.attempts
          .filter(({ at }) => at >= now.toISOString())
          .map(attempt => attempt.question)}
        isNew={before.length === 0}
        answer={answer}
      />
      <ScheduleChoice schedule={schedule} choose={choose} />
    </>
  )
}

async function choose(schedule: Schedule) {
  const { store } = await loadRecord()
  const settings = store.settings ?? NO_PROGRESS.settings
  await store.changeSettings({ ...settings, schedule, at: new Date().toISOString() })
}
