import type { Answered } from '@/quiz/answer'
import type { PublicOverclaim } from '@/quiz/overclaim'
import type { Outcome } from '@/quiz/parts'
import type { Body } from './body'
import { useFieldName } from './field-names'
import { PartWhy } from './part-why'
import { isSent } from './sent'
import styles from './overclaim.module.css'

const WORDS: Record<Outcome, string> = {
  right: 'Goes too far, and you marked it',
  wrong: 'Marked, and it holds',
  missed: 'Goes too far',
  unmarked: 'Holds',
}

/** A sentence of which each word can be marked. */
export function OverclaimBody({ question, sent, answered }: Body<PublicOverclaim>) {
  const nameOf = useFieldName()
  return (
    <>
      <p className="visually-hidden">{question.words.map(word => word.text).join(' ')}</p>
      <p className={styles.sentence}>
        {question.words.map(word => (
          <label key={word.id} className={`${styles.word} ${styles[outcomeOf(answered, word.id)]}`}>
            <input
              type="checkbox"
              name={nameOf('word')}
              value={word.id}
              defaultChecked={isSent(sent, 'word', word.id)}
            />
            <span>{word.text}</span>
          </label>
        ))}
      </p>
      {answered?.feedback.parts.map(part => (
        <div key={part.id} className={styles.part}>
          <p>{part.text}</p>
          <PartWhy answered={answered} id={part.id} words={WORDS} />
        </div>
      ))}
    </>
  )
}

/** A part's id is its words' ids with spaces between them. */
function outcomeOf(answered: Answered | undefined, word: string): Outcome {
  const part = answered?.feedback.parts.find(({ id }) => id.split(' ').includes(word))
  return part?.outcome ?? 'unmarked'
}
