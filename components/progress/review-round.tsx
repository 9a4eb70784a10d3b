import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import type { AnswerAction } from '@/components/quiz/answer-action'
import { DueCard } from '@/components/debate/practice/due-card'
import { QuestionForm } from '@/components/quiz/question-form'
import { cardIn } from '@/debate/practice/card-id'
import type { PublicQuestion } from '@/quiz/question'
import { fetchQuestions } from './fetch-questions'

type Fetched = PublicQuestion | 'gone' | 'failed' | undefined

/** What is due, one question at a time. `due` and `answered` are ids of questions, `due` in the order to ask them. */
export function ReviewRound({
  due,
  answered,
  isNew,
  answer,
}: {
  due: string[]
  answered: string[]
  isNew: boolean
  answer: AnswerAction
}) {
  const [at, setAt] = useState(0)
  const round = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (at > 0) round.current?.focus()
  }, [at])
  const id = due[at]
  if (isNew) return <Nothing />
  if (id === undefined) return <Done count={at} />
  const label = `Question ${at + 1} of ${due.length} due`
  const card = cardIn(id)
  if (card !== undefined)
    return (
      <div ref={round} tabIndex={-1}>
        <DueCard key={id} id={card} label={label} next={() => setAt(at + 1)} />
      </div>
    )
  return (
    <div ref={round} tabIndex={-1}>
      <Asked key={id} id={id} label={label} answer={answer} skip={() => setAt(at + 1)} />
      {answered.includes(id) && (
        <p>
          <button className="button" type="button" onClick={() => setAt(at + 1)}>
            {at + 1 < due.length ? 'Next question' : 'Finish'}
          </button>
        </p>
      )}
    </div>
  )
}

function Asked({
  id,
  label,
  answer,
  skip,
}: {
  id: string
  label: string
  answer: AnswerAction
  skip: () => void
}) {
  const [fetched, setFetched] = useState<Fetched>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let left = false
    fetchQuestions([id])
      .then(([question]) => question ?? ('gone' as const))
      .catch(() => 'failed' as const)
      .then(result => !left && setFetched(result))
    return () => {
      left = true
    }
  }, [id, tries])
  if (fetched === undefined) return <p role="status">Fetching the question …</p>
  if (fetched === 'gone')
    return (
      <p role="status">
        A question that was due is not in the lessons any more.{' '}
        <button className="button button-quiet" type="button" onClick={skip}>
          Go on
        </button>
      </p>
    )
  if (fetched === 'failed')
    return (
      <p role="alert">
        The question could not be fetched. Nothing is lost: check the connection.{' '}
        <button className="button button-quiet" type="button" onClick={() => setTries(tries + 1)}>
          Try again
        </button>
      </p>
    )
  return <QuestionForm question={fetched} answer={answer} label={label} anew />
}

function Nothing() {
  return (
    <p>
      Nothing to review yet. Once you have answered questions in a{' '}
      <Link href="/syllabus" prefetch={false}>
        lesson
      </Link>
      , they come back here when they are due.
    </p>
  )
}

function Done({ count }: { count: number }) {
  return (
    <p role="status">
      {count > 0 ? 'That was all that is due today. ' : 'Nothing is due today. '}
      <Link href="/practice" prefetch={false}>
        Practise with a new question
      </Link>
      , or come back tomorrow.
    </p>
  )
}
