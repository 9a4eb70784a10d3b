import { useState } from 'react'
import { Explanation } from '@/components/quiz/explanation'
import form from '@/components/quiz/question-form.module.css'
import { QuestionBody } from '@/components/quiz/question-body'
import type { Answered } from '@/quiz/answer'
import type { PublicQuestion } from '@/quiz/question'
import { reasonOf, type Reply } from './ask'
import styles from './desk-key.module.css'

type Props = { question: PublicQuestion; load: () => Promise<Reply<Answered>> }

/** The key of the question with its reasons and sources, for the teacher alone, and not before they ask for it. */
export function DeskKey({ question, load }: Props) {
  const [key, setKey] = useState<Reply<Answered>>()
  return (
    <details
      className={styles.key}
      onToggle={event => {
        if (event.currentTarget.open && key?.kind !== 'ok') void load().then(setKey)
      }}
    >
      <summary>The answer and its sources, for you alone</summary>
      {key === undefined && <p role="status">Fetching it …</p>}
      {key !== undefined && key.kind !== 'ok' && <p role="alert">{reasonOf(key)}</p>}
      {key?.kind === 'ok' && (
        <>
          <fieldset className={form.fields} disabled aria-label="The answer">
            <QuestionBody question={question} sent={key.value.sent} answered={key.value} />
          </fieldset>
          <Explanation answered={key.value} ticks={[]} keepTicks={() => undefined} />
        </>
      )}
    </details>
  )
}
