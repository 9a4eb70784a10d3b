import { useActionState, useEffect, useRef } from 'react'
import { sentOf } from '@/components/quiz/sent'
import type { PublicQuestion } from '@/quiz/question'
import type { Paper } from '@/quiz/sitting'
import { keepSitting } from './keep-sitting'
import { TestOpen } from './test-open'
import { TestQuestion } from './test-question'
import { TestResult } from './test-result'
import type { HandIn, TestState } from './test-state'
import { useTestDraft } from './use-test-draft'
import styles from './course-test.module.css'

const BLANK: TestState = { kind: 'blank', sent: {} }

/** A paper from its first question to its marks. It is one form, so that it can be handed in without scripts. */
export function TestRound({
  paper,
  questions,
  handIn,
  again,
}: {
  paper: Paper
  questions: PublicQuestion[]
  handIn: HandIn
  again: () => void
}) {
  const form = useRef<HTMLFormElement>(null)
  const marked = typeof window === 'undefined' ? handIn : guarded(handIn)
  const [state, submit, pending] = useActionState(marked, BLANK, '#paper')
  const draft = useTestDraft(paper, form)
  useEffect(() => {
    if (state.kind === 'handed-in') void keepSitting(paper, state)
  }, [paper, state])
  if (state.kind === 'handed-in')
    return <TestResult paper={paper} questions={questions} sitting={state} again={again} />
  const sent = state.kind === 'blank' ? draft.sent : state.sent
  return (
    <form action={submit} ref={form} onInput={draft.keep} className={styles.paper} id="paper">
      <input type="hidden" name="paper" value={paper} />
      <ol className={styles.questions} key={JSON.stringify(sent)}>
        {questions.map((question, i) => (
          <TestQuestion
            key={question.id}
            question={question}
            label={`Question ${i + 1} of ${questions.length}`}
            sent={sent}
          />
        ))}
      </ol>
      <TestOpen state={state} questions={questions} />
      <p className={styles.hand}>
        <button className="button" type="submit" disabled={pending}>
          {pending ? 'Marking …' : 'Hand in'}
        </button>
        {state.kind === 'open' && (
          <button
            className="button button-quiet"
            type="submit"
            name="hand"
            value="as-it-is"
            disabled={pending}
          >
            Hand in as it is
          </button>
        )}
      </p>
    </form>
  )
}

/** Marks a paper; where that fails on the way, what it held is kept. */
function guarded(handIn: HandIn): HandIn {
  return async (before, form) => {
    try {
      return await handIn(before, form)
    } catch {
      return { kind: 'failed', sent: sentOf(form) }
    }
  }
}
