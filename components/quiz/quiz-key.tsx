import { InlineText } from '@/components/ui/inline-text'
import { explain } from '@/quiz/explain'
import type { Question } from '@/quiz/question'
import { keyOf } from '@/quiz/response'
import { keyText } from './key-text'
import styles from './quiz-key.module.css'

/** The key to a quiz, for those who teach: each right answer, why each part is right or wrong, and what shows it. */
export function QuizKey({ questions }: { questions: Question[] }) {
  return (
    <ol className={styles.key}>
      {questions.map(question => (
        <li key={question.id} className={styles.entry}>
          <p className={styles.stem}>
            <InlineText text={question.stem} />
          </p>
          <p className={styles.answer}>{keyText(question)}</p>
          <KeyParts question={question} />
          <p className={styles.why}>
            <InlineText text={question.explanation.text} />
          </p>
          <p className="meta">
            {question.id} · {question.explanation.cites.join(', ')}
          </p>
        </li>
      ))}
    </ol>
  )
}

function KeyParts({ question }: { question: Question }) {
  if (question.kind === 'respond')
    return (
      <>
        <p className={styles.why}>
          <InlineText text={question.model.text} />
        </p>
        <ul className={styles.parts}>
          {question.rubric.map(check => (
            <li key={check.id}>
              <InlineText text={check.text} />
            </li>
          ))}
        </ul>
      </>
    )
  return (
    <ul className={styles.parts}>
      {explain(question, keyOf(question)).map(part => (
        <li key={part.id}>
          <b>
            <InlineText text={part.text} />
          </b>
          {part.given !== undefined && part.given !== part.text && (
            <>
              {' '}
              → <InlineText text={part.given} />
            </>
          )}
          : <InlineText text={part.why} /> <span className="meta">{part.cites.join(', ')}</span>
        </li>
      ))}
    </ul>
  )
}
