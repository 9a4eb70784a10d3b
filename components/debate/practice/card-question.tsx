import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import { StandingBadge } from '@/components/evidence/standing-badge'
import { loadRecord } from '@/components/progress/learner-record'
import { STANDING } from '@/evidence/standing'
import { cardAttempt, recallsOf, type Recall, type ReviewCard } from '@/debate/practice/review-card'
import styles from './card-question.module.css'

const ASKED: Record<Recall, string> = {
  who: 'Who says it?',
  standing: 'Who vouches for it, and how far: what is its standing?',
  figure: 'What is the figure, and what does it count?',
}
const KNOWN: Record<Recall, string> = {
  who: 'I knew who says it',
  standing: 'I knew its standing',
  figure: 'I knew the figure and what it counts',
}

/** One card: the claim with its voice and figure left blank, then the whole, marked by the learner. Kept like an answer. */
export function CardQuestion({
  card,
  label,
  next,
}: {
  card: ReviewCard
  label: string
  next: () => void
}) {
  const [shown, setShown] = useState(false)
  const answer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (shown) answer.current?.focus()
  }, [shown])
  const recalls = recallsOf(card)
  return (
    <section className={styles.card} aria-label={label}>
      <p className="meta">{label}</p>
      <p className={styles.prompt}>{card.prompt}</p>
      <ul>
        {recalls.map(recall => (
          <li key={recall}>{ASKED[recall]}</li>
        ))}
      </ul>
      {shown ? (
        <div ref={answer} tabIndex={-1}>
          <Answer card={card} />
          <Marking card={card} recalls={recalls} next={next} />
        </div>
      ) : (
        <button className="button" type="button" onClick={() => setShown(true)}>
          Show
        </button>
      )}
    </section>
  )
}

function Answer({ card }: { card: ReviewCard }) {
  return (
    <>
      <p>
        <StandingBadge standing={card.standing} /> {card.statement}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>Who says it</dt>
          <dd>{card.who}</dd>
        </div>
        <div>
          <dt>Standing</dt>
          <dd>
            {STANDING[card.standing].phrase}. {STANDING[card.standing].meaning}
          </dd>
        </div>
        {card.figures.length > 0 && (
          <div>
            <dt>Figure</dt>
            <dd>{card.figures.join('; ')}</dd>
          </div>
        )}
        <div>
          <dt>Say</dt>
          <dd>{card.frame}</dd>
        </div>
      </dl>
      <p className="meta">
        <Link href={`/evidence/claims/${card.id}`} prefetch={false}>
          {card.origin}
        </Link>
      </p>
    </>
  )
}

function Marking({
  card,
  recalls,
  next,
}: {
  card: ReviewCard
  recalls: readonly Recall[]
  next: () => void
}) {
  const [known, setKnown] = useState<Recall[]>([])
  const keep = async () => {
    const attempt = cardAttempt(card, known, new Date().toISOString())
    const { store } = await loadRecord()
    await store.addAttempt(attempt)
    store.tell(attempt.question)
    next()
  }
  return (
    <form action={keep}>
      <fieldset className={styles.marking}>
        <legend>Mark yourself</legend>
        {recalls.map(recall => (
          <label key={recall}>
            <input
              type="checkbox"
              checked={known.includes(recall)}
              onChange={() =>
                setKnown(
                  known.includes(recall) ? known.filter(one => one !== recall) : [...known, recall],
                )
              }
            />
            {KNOWN[recall]}
          </label>
        ))}
      </fieldset>
      <button className="button">Next card</button>
    </form>
  )
}
