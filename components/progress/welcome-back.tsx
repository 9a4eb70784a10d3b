'use client'

import { useState } from 'react'
import type { AnswerAction } from '@/components/quiz/answer-action'
import { QuestionForm } from '@/components/quiz/question-form'
import { plural } from '@/components/ui/plural'
import type { PublicQuestion } from '@/quiz/question'
import { fetchQuestions } from './fetch-questions'
import { useLearnerRecord } from './use-learner-record'
import { welcomeQuestions } from './welcome-questions'
import styles from './welcome-back.module.css'

type Asked = { kind: 'no' } | { kind: 'asking' } | { kind: 'failed' } | Told
type Told = { kind: 'told'; questions: PublicQuestion[] }

/** Two questions of earlier lessons, offered to a learner who comes back. `earlier`: the slugs of the lessons before this one. */
export function WelcomeBack({ earlier, answer }: { earlier: string[]; answer: AnswerAction }) {
  const record = useLearnerRecord()
  const [asked, setAsked] = useState<Asked>({ kind: 'no' })
  const [ids, setIds] = useState<string[]>()
  if (record !== undefined && ids === undefined)
    setIds(welcomeQuestions(record.attempts, earlier, new Date()))
  if (ids === undefined || ids.length === 0) return null
  const ask = async () => {
    setAsked({ kind: 'asking' })
    try {
      setAsked({ kind: 'told', questions: await fetchQuestions(ids) })
    } catch {
      setAsked({ kind: 'failed' })
    }
  }
  return (
    <section className={styles.welcome} aria-label="Welcome back">
      <p className={styles.line}>
        <span>
          Welcome back. First, {plural(ids.length, 'question')} from earlier lessons: recalling what
          you read helps more than reading it again.
        </span>
        {asked.kind !== 'told' && (
          <button
            className="button button-quiet"
            type="button"
            disabled={asked.kind === 'asking'}
            onClick={() => void ask()}
          >
            {asked.kind === 'asking' ? 'Fetching …' : 'Show them'}
          </button>
        )}
      </p>
      {asked.kind === 'failed' && (
        <p role="alert">The questions could not be fetched. Check the connection, and try again.</p>
      )}
      {asked.kind === 'told' &&
        asked.questions.map(question => (
          <QuestionForm
            key={question.id}
            question={question}
            answer={answer}
            label="From an earlier lesson"
            anew
          />
        ))}
    </section>
  )
}
