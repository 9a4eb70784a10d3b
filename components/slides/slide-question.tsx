'use client'

import { useActionState } from 'react'
import { Explanation } from '@/components/quiz/explanation'
import { guarded, type AnswerAction, type FormState } from '@/components/quiz/answer-action'
import { LabLink } from '@/components/quiz/lab-link'
import { QuestionBody } from '@/components/quiz/question-body'
import { InlineText } from '@/components/ui/inline-text'
import type { PublicQuestion } from '@/quiz/question'

const BLANK: FormState = { kind: 'blank' }

/** A question put to the room. Its answer is not in the page until the speaker asks for it. */
export function SlideQuestion({
  question,
  show,
}: {
  question: PublicQuestion
  show: AnswerAction
}) {
  const ask = typeof window === 'undefined' ? show : guarded(show)
  const [state, submit, pending] = useActionState<FormState, FormData>(ask, BLANK)
  const answered = state.kind === 'answered' ? state : undefined
  return (
    <div data-answered={answered && ''}>
      <p id={`q-${question.id}-stem`}>
        <InlineText text={question.stem} />
      </p>
      {question.lab !== undefined && <LabLink lab={question.lab} />}
      <QuestionBody question={question} sent={answered?.sent ?? {}} answered={answered} />
      {answered === undefined ? (
        <form action={submit}>
          <input type="hidden" name="question" value={question.id} />
          <button className="button no-print" type="submit" disabled={pending}>
            {pending ? 'Asking …' : 'Show the answer'}
          </button>
          {state.kind === 'failed' && (
            <p role="alert">
              The server did not answer. Look at the connection, then press the button again.
            </p>
          )}
        </form>
      ) : (
        <Explanation answered={answered} ticks={[]} keepTicks={() => undefined} />
      )}
    </div>
  )
}
