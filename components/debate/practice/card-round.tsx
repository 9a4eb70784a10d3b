import Link from 'next/link'
import { useState } from 'react'
import { useLearnerRecord } from '@/components/progress/use-learner-record'
import { plural } from '@/components/ui/plural'
import { cardIn } from '@/debate/practice/card-id'
import type { ReviewCard } from '@/debate/practice/review-card'
import { shuffle, seeded } from '@/quiz/random'
import { newId } from '@/components/debate/keeping/new-id'
import { CardQuestion } from './card-question'
import styles from './card-question.module.css'
import { useReviewCards } from './load-data'

/** Cards that have not been learnt yet, one at a time. Those that have come back in the review, among the questions. */
export function CardRound() {
  const cards = useReviewCards()
  const record = useLearnerRecord()
  const [seed] = useState(newId)
  const [isOn, setOn] = useState(false)
  if (cards === undefined || record === undefined) return <p role="status">Fetching the cards …</p>
  if (cards === 'failed')
    return <p role="alert">The cards did not load. Check the connection and reload the page.</p>
  const known = new Set(record.attempts.flatMap(attempt => cardIn(attempt.question) ?? []))
  const left = cards.filter(card => !known.has(card.id))
  return (
    <>
      <p>
        Before a claim is used in a debate, know who says it, who vouches for it, and its figure.{' '}
        {known.size} of {plural(cards.length, 'card')} begun. Those that you have begun come back in
        the{' '}
        <Link href="/review" prefetch={false}>
          review
        </Link>
        , in the same schedule as the quizzes.
      </p>
      {isOn ? (
        <Cards key={seed} all={cards} left={left} seed={seed} />
      ) : (
        <button
          className="button button-quiet"
          type="button"
          disabled={left.length === 0}
          onClick={() => setOn(true)}
        >
          Learn new cards
        </button>
      )}
    </>
  )
}

function Cards({ all, left, seed }: { all: ReviewCard[]; left: ReviewCard[]; seed: string }) {
  const [order] = useState(() => shuffle(left, seeded(seed)))
  const [at, setAt] = useState(0)
  const card = order[at]
  if (card === undefined)
    return <p role="status">All {plural(all.length, 'card')} have been begun.</p>
  return (
    <div className={styles.round}>
      <CardQuestion key={card.id} card={card} label={`Card ${at + 1}`} next={() => setAt(at + 1)} />
    </div>
  )
}
