import { useEffect, useRef } from 'react'
import type { RecordedQuestion } from '@/components/progress/use-recorded-question'
import type { PublicQuestion } from '@/quiz/question'
import type { FormState } from './answer-action'
import { Explanation } from './explanation'
import { RecordLine } from './record-line'
import { Verdict } from './verdict'
import styles from './feedback-panel.module.css'

type Props = {
  question: PublicQuestion
  state: FormState
  /** The state comes of an answer just sent, and not from the record. */
  fresh: boolean
  recorded: RecordedQuestion
  again: (() => void) | undefined
}

/** What is told after an answer. It grows below the question, and takes the focus, which is how it is announced. */
export function FeedbackPanel({ question, state, fresh, recorded, again }: Props) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (fresh) panel.current?.focus()
  }, [fresh, state])
  if (state.kind === 'blank') return null
  return (
    <div className={styles.panel} ref={panel} tabIndex={-1}>
      <Verdict question={question} state={state} />
      {state.kind === 'answered' && (
        <Explanation answered={state} ticks={recorded.start.ticks} keepTicks={recorded.keepTicks} />
      )}
      {state.kind === 'answered' && again !== undefined && (
        <div className={styles.after}>
          <button className="button button-quiet no-print" type="button" onClick={again}>
            Try again
          </button>
          <RecordLine question={question.id} known={recorded.known} />
        </div>
      )}
    </div>
  )
}
