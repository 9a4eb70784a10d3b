'use client'

import { useRef } from 'react'
import { useRecordedQuestion } from '@/components/progress/use-recorded-question'
import type { PublicQuestion } from '@/quiz/question'
import type { AnswerAction } from './answer-action'
import { QuestionSheet } from './question-sheet'

/** What a question made from the ledger adds: what its action needs to make it again, and its address. */
export type Made = { hidden: Record<string, string>; href: string }

/** One question: a real form, marked by `answer`, that works before and without scripts, and remembers with them. */
export function QuestionForm({
  question,
  answer,
  label,
  made,
  anew = false,
}: {
  question: PublicQuestion
  answer: AnswerAction
  /** What stands over the stem: "Question 3 of 14". */
  label?: string
  made?: Made
  /** Asks it as if it had never been answered. */
  anew?: boolean
}) {
  const form = useRef<HTMLFormElement>(null)
  const recorded = useRecordedQuestion(question, form, anew)
  return (
    <QuestionSheet
      key={recorded.start.round}
      question={question}
      answer={answer}
      recorded={recorded}
      form={form}
      label={label}
      made={made}
    />
  )
}
