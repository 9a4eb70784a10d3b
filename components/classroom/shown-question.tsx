import { useEffect, useRef, useState } from 'react'
import type { OwnAnswer, Spread } from '@/classroom/view'
import { Explanation } from '@/components/quiz/explanation'
import form from '@/components/quiz/question-form.module.css'
import { QuestionBody } from '@/components/quiz/question-body'
import { Verdict } from '@/components/quiz/verdict'
import type { Answered } from '@/quiz/answer'
import type { PublicQuestion } from '@/quiz/question'
import type { Reply } from './ask'
import { RecordWish } from './record-wish'
import { SpreadLine } from './spread-line'
import styles from './shown-question.module.css'

type Props = {
  question: PublicQuestion
  /** The question answered by its own key: for those who gave no answer. */
  reveal?: Answered
  rounds: readonly Spread[]
  own: OwnAnswer | undefined
  load: (answer: OwnAnswer) => Promise<Reply<Answered>>
}

/** A question with its answer shown: what one gave oneself, why each part is right or wrong, and what shows it. */
export function ShownQuestion({ question, reveal, rounds, own, load }: Props) {
  const feedback = useFeedback(own, load)
  const panel = useRef<HTMLDivElement>(null)
  const isLoading = own !== undefined && feedback.kind === 'loading'
  useEffect(() => {
    if (!isLoading) panel.current?.focus({ preventScroll: true })
  }, [isLoading])
  if (isLoading) return <p role="status">Fetching what is said of your answer …</p>
  const knew = own !== undefined && Object.keys(own.fields).length > 0
  const answered = feedback.kind === 'loaded' ? feedback.answered : reveal
  return (
    <>
      <div className={styles.verdict} ref={panel} tabIndex={-1}>
        {own === undefined && <p>You gave no answer here. This is the right one.</p>}
        {own !== undefined && !knew && <p>You did not know. This is the right one.</p>}
        {feedback.kind === 'failed' && (
          <p role="alert">
            What is said of your own answer could not be fetched.{' '}
            {reveal !== undefined && 'This is the right one. '}
            <button className="button button-quiet" type="button" onClick={feedback.again}>
              Fetch it again
            </button>
          </p>
        )}
        {feedback.kind === 'loaded' && knew && (
          <Verdict question={question} state={feedback.answered} />
        )}
        <SpreadLine rounds={rounds} />
      </div>
      {answered !== undefined && (
        <>
          <fieldset className={form.fields} disabled aria-labelledby={`q-${question.id}-stem`}>
            <QuestionBody question={question} sent={answered.sent} answered={answered} />
          </fieldset>
          <Explanation answered={answered} ticks={[]} keepTicks={() => undefined} />
        </>
      )}
      {feedback.kind === 'loaded' && knew && (
        <RecordWish question={question} answered={feedback.answered} at={own.at} />
      )}
    </>
  )
}

type Feedback =
  | { kind: 'loading' }
  | { kind: 'loaded'; answered: Answered }
  | { kind: 'failed'; again: () => void }

function useFeedback(own: OwnAnswer | undefined, load: Props['load']): Feedback {
  const [feedback, setFeedback] = useState<Feedback>({ kind: 'loading' })
  const fetched = useRef<string>(undefined)
  useEffect(() => {
    const key = own && `${own.step} ${own.round}`
    if (own === undefined || fetched.current === key) return
    fetched.current = key
    const fetchIt = () =>
      void load(own).then(reply =>
        setFeedback(
          reply.kind === 'ok'
            ? { kind: 'loaded', answered: reply.value }
            : { kind: 'failed', again: fetchIt },
        ),
      )
    fetchIt()
  }, [own, load])
  return feedback
}
