'use client'

import { useState } from 'react'
import { useLearnerRecord } from '@/components/progress/use-learner-record'
import type { PublicQuestion } from '@/quiz/question'
import type { Paper } from '@/quiz/sitting'
import { TestResult } from './test-result'
import { TestRound } from './test-round'
import type { HandIn } from './test-state'

type Props = { paper: Paper; questions: PublicQuestion[]; handIn: HandIn }

/** A paper of the course’s test: its questions, or where this browser has it handed in, what came of it. */
export function CourseTest({ paper, questions, handIn }: Props) {
  const record = useLearnerRecord()
  const [opened] = useState(() => new Date().toISOString())
  const [round, setRound] = useState(0)
  const again = () => setRound(round + 1)
  const earlier = record?.sittings.findLast(one => one.paper === paper && one.at < opened)
  const shared = { paper, questions, again }
  if (earlier !== undefined && round === 0) return <TestResult {...shared} sitting={earlier} />
  return <TestRound key={round} {...shared} handIn={handIn} />
}
