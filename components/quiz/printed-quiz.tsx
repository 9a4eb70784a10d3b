import { InlineText } from '@/components/ui/inline-text'
import { PrintedAddress } from '@/components/ui/printed-address'
import type { PublicQuestion } from '@/quiz/question'
import { AnswerCard } from './answer-card'
import { PrintedBody } from './printed-body'
import styles from './printed-quiz.module.css'

/** A quiz on paper, and a card to hand in the answers on. It holds no key. */
export function PrintedQuiz({ questions }: { questions: PublicQuestion[] }) {
  return (
    <>
      <p className={styles.name}>Name ______________________________ Date ______________</p>
      <ol className={styles.quiz}>
        {questions.map(question => (
          <li key={question.id} className={styles.question}>
            <p className={styles.stem}>
              <InlineText text={question.stem} />
            </p>
            {question.lab !== undefined && (
              <p className="meta">
                Open the lab at <PrintedAddress path={`/questions/${question.id}`} /> to find out:{' '}
                {question.lab.question}
              </p>
            )}
            <PrintedBody question={question} />
          </li>
        ))}
      </ol>
      <AnswerCard questions={questions} />
    </>
  )
}
