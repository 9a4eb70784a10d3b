import Link from 'next/link'
import type { PublicQuestion } from '@/quiz/question'
import type { AnswerAction } from './answer-action'
import { QuestionForm } from './question-form'

/** A question made from the ledger, and the way to the next. */
export function Practice({
  question,
  answer,
  hidden,
  href,
  nextHref,
}: {
  question: PublicQuestion
  answer: AnswerAction
  hidden: Record<string, string>
  href: string
  nextHref: string
}) {
  return (
    <>
      <QuestionForm
        key={question.id}
        question={question}
        answer={answer}
        label="Made from the ledger"
        made={{ hidden, href }}
      />
      <p>
        <Link className="button button-quiet no-print" href={nextHref} prefetch={false}>
          Next question
        </Link>
      </p>
    </>
  )
}
