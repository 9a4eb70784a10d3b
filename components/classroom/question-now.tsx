import { useEffect, useRef, type Dispatch } from 'react'
import type { NowQuestion, StudentView } from '@/classroom/view'
import { LabLinkBeside } from '@/components/quiz/lab-link'
import { InlineText } from '@/components/ui/inline-text'
import { AnswerForm } from './answer-form'
import { Countdown } from './countdown'
import { ShownQuestion } from './shown-question'
import type { StudentApi } from './student-api'
import type { StudentNews } from './student-place'
import styles from './question-now.module.css'

type Props = {
  now: NowQuestion
  view: StudentView
  api: StudentApi
  skew: number
  tell: Dispatch<StudentNews>
}

/** The question that the class is at: to be answered, closed, or shown with its reasons. */
export function QuestionNow({ now, view, api, skew, tell }: Props) {
  const { room, you } = view
  const { question, step, round } = now
  const own = you.answers.find(answer => answer.step === step && answer.round === round)
  const last = you.answers.filter(answer => answer.step === step).at(-1)
  return (
    <section className={styles.question} aria-labelledby={`q-${question.id}-stem`}>
      <p className={styles.label}>
        <span>
          Question {now.number} of {room.length}
          {round > 1 && ': vote again, after talking'}
        </span>
        {now.state === 'open' && now.closesAt !== undefined && (
          <Countdown until={now.closesAt} skew={skew} />
        )}
        {now.state === 'closed' && <span>Closed</span>}
      </p>
      <Stem id={question.id} text={question.stem} at={`${step} ${round}`} />
      {question.lab !== undefined && <LabLinkBeside lab={question.lab} />}
      {now.state === 'shown' ? (
        <ShownQuestion
          question={question}
          reveal={now.reveal}
          rounds={now.rounds}
          own={own ?? last}
          load={answer => api.feedback(room.id, answer)}
        />
      ) : (
        <AnswerForm
          key={`${step} ${round} ${own?.at ?? ''}`}
          question={question}
          of={{ room: room.id, step, round }}
          own={own}
          asks={{
            open: now.state === 'open' && !room.paused,
            certainty: room.settings.certainty,
            knowledge: now.part !== undefined,
          }}
          send={async answer => {
            const reply = await api.answer(room.id, { step, round, ...answer })
            if (reply.kind === 'ok') tell({ kind: 'answered', answer: reply.value.answer })
            return reply
          }}
        />
      )}
    </section>
  )
}

/** The stem takes the focus when a question comes up, so that a screen reader begins there. */
export function Stem({ id, text, at }: { id: string; text: string; at: string }) {
  const stem = useRef<HTMLHeadingElement>(null)
  useEffect(() => stem.current?.focus({ preventScroll: true }), [at])
  return (
    <h2 className={styles.stem} id={`q-${id}-stem`} tabIndex={-1} ref={stem}>
      <InlineText text={text} />
    </h2>
  )
}
