'use client'

import { useActionState } from 'react'
import { InlineText } from '@/components/ui/inline-text'
import type { AnswerState } from '@/quiz/answer'
import type { PublicQuestion } from '@/quiz/question'
import { CertaintyField } from './certainty-field'
import { FeedbackPanel } from './feedback-panel'
import { Hints } from './hints'
import { QuestionBody } from './question-body'
import styles from './question-form.module.css'

export type AnswerAction = (before: AnswerState, form: FormData) => Promise<AnswerState>

/** One question: a real form, marked by `answer`, that works before and without scripts. */
export function QuestionForm({
  question,
  answer,
}: {
  question: PublicQuestion
  answer: AnswerAction
}) {
  const anchor = `q-${question.id}`
  const [state, submit, pending] = useActionState(answer, { kind: 'blank' }, `#${anchor}`)
  const sent = state.kind === 'blank' ? {} : state.sent
  return (
    <section className={styles.question} id={anchor} aria-labelledby={`${anchor}-stem`}>
      <form action={submit}>
        <input type="hidden" name="question" value={question.id} />
        <p className={styles.stem} id={`${anchor}-stem`}>
          <InlineText text={question.stem} />
        </p>
        <QuestionBody question={question} sent={sent} />
        <Hints hints={question.hints} />
        <CertaintyField sent={sent} />
        <button className="button" type="submit" disabled={pending}>
          {pending ? 'Checking …' : 'Check answer'}
        </button>
      </form>
      <FeedbackPanel state={state} />
    </section>
  )
}
