import { useRef, useState } from 'react'
import type { OwnAnswer } from '@/classroom/view'
import { CertaintyField } from '@/components/quiz/certainty-field'
import { QuestionBody } from '@/components/quiz/question-body'
import { isSameAnswer, sentOf } from '@/components/quiz/sent'
import form from '@/components/quiz/question-form.module.css'
import type { PublicQuestion } from '@/quiz/question'
import type { DraftOf } from './draft'
import { sentOfAnswer, useAnswer, type SendAnswer, type Sending } from './use-answer'
import styles from './answer-form.module.css'

type Props = {
  question: PublicQuestion
  of: DraftOf
  own: OwnAnswer | undefined
  /** Whether answers are taken, whether certainty is asked for, and whether one may say that one does not know. */
  asks: { open: boolean; certainty: boolean; knowledge: boolean }
  send: SendAnswer
}

/** The answer to a question of a room: given, kept, sent, and changed until the question is closed. */
export function AnswerForm({ question, of, own, asks, send }: Props) {
  const element = useRef<HTMLFormElement>(null)
  const { sending, begun, submit, pass, change } = useAnswer(question, of, own, send)
  const [isChanged, setChanged] = useState(!isSameAnswer(begun, sentOfAnswer(own)))
  const sent = () => (element.current ? sentOf(new FormData(element.current)) : {})
  const isIn = own !== undefined && !isChanged
  return (
    <form
      ref={element}
      onInput={() => {
        change(sent())
        setChanged(!isSameAnswer(sent(), sentOfAnswer(own)))
      }}
      onSubmit={event => {
        event.preventDefault()
        setChanged(false)
        submit(sent())
      }}
    >
      <fieldset
        className={form.fields}
        disabled={!asks.open}
        aria-labelledby={`q-${question.id}-stem`}
      >
        <QuestionBody question={question} sent={begun} answered={undefined} />
        {asks.certainty && question.kind !== 'respond' && <CertaintyField sent={begun} />}
      </fieldset>
      <div className={styles.send}>
        {asks.open && (
          <button
            className={`button ${styles.button} ${isIn ? 'button-quiet' : ''}`}
            type="submit"
            disabled={sending.kind === 'sending' || sending.kind === 'waiting'}
          >
            {own === undefined ? 'Send answer' : 'Send the changed answer'}
          </button>
        )}
        {asks.open && asks.knowledge && own === undefined && (
          <button
            className={`button button-quiet ${styles.button}`}
            type="button"
            disabled={sending.kind === 'sending' || sending.kind === 'waiting'}
            onClick={pass}
          >
            I do not know
          </button>
        )}
        <SendingLine
          sending={sending}
          line={{
            isIn,
            isOpen: asks.open,
            isBlank: own !== undefined && isSameAnswer(own.fields, {}),
          }}
        />
      </div>
    </form>
  )
}

/** Whether an answer is in, whether it can be changed, and whether it says that one does not know. */
type Line = { isIn: boolean; isOpen: boolean; isBlank: boolean }

function SendingLine({ sending, line }: { sending: Sending; line: Line }) {
  return (
    <p className={styles.line} role="status">
      {lineText(sending, line)}
    </p>
  )
}

function lineText(sending: Sending, { isIn, isOpen, isBlank }: Line): string {
  switch (sending.kind) {
    case 'sending':
      return 'Sending …'
    case 'waiting':
      return 'The server cannot be reached. Your answer is kept here, and is sent by itself as soon as it can be.'
    case 'incomplete':
      return missingText(sending.missing)
    case 'refused':
      return `${sending.reason} What you chose is still here.`
    case 'idle':
      if (isIn && isBlank)
        return isOpen
          ? 'You said that you do not know. You can still answer.'
          : 'You said that you do not know.'
      if (isIn) return isOpen ? 'Your answer is in. You can change it.' : 'Your answer is in.'
      return isOpen ? '' : 'You gave no answer here.'
  }
}

/** What is still to give: of a long list, the first. */
function missingText([first = '', ...others]: readonly string[]): string {
  if (others.length <= 1) return `Still to give: ${[first, ...others].join(', ')}.`
  return `Still to give: ${first}, and ${others.length} more.`
}
