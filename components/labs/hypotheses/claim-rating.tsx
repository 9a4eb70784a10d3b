import Link from 'next/link'
import { memo, useCallback, useId, useLayoutEffect, useRef, type Ref } from 'react'
import { curly } from '@/components/evidence/curly'
import { StandingBadge } from '@/components/evidence/standing-badge'
import { RATINGS, caseOf, type Rating } from '@/labs/hypotheses/board'
import { mineOf, type HypothesesState, type HypothesesStep } from '@/labs/hypotheses/lab'
import { ratingAt } from '@/labs/hypotheses/marks'
import { RATING_WORDS } from '@/labs/hypotheses/words'
import styles from './hypotheses-lab.module.css'
import type { LabData } from './lab-data'

type Props = {
  data: LabData
  state: HypothesesState
  act: (action: HypothesesStep) => void
  /** Goes to the claim of a row, and brings it into sight where it is not. */
  turn: (row: number) => void
  /** Where the focus goes when the claim is chosen elsewhere. */
  heading: Ref<HTMLHeadingElement>
}

/** The claim in hand, and each explanation to be held against it. */
export function ClaimRating({ data, state, act, turn, heading }: Props) {
  const one = caseOf(data.board, state.case)
  const { row } = state
  const card = data.cards[one.evidence[row]?.claim ?? '']
  const rate = useRating(row, act)
  const last = one.evidence.length - 1
  return (
    <section className={styles.claim} aria-label={`Claim ${row + 1} of ${one.evidence.length}`}>
      <h2 className={styles.suppose} ref={heading} tabIndex={-1}>
        Claim {row + 1} of {one.evidence.length}. Suppose that it is so:
      </h2>
      {card !== undefined && <Statement card={card} nth={row + 1} />}
      <p className={styles.legend}>How does each explanation fit?</p>
      {data.board.hypotheses.map((hypothesis, column) => (
        <RatingRow
          key={hypothesis.id}
          title={hypothesis.title}
          about={hypothesis.about}
          column={column}
          rating={ratingAt(data.board, mineOf(state), row, column)}
          rate={rate}
        />
      ))}
      <div className={styles.buttons}>
        <button
          className="button button-quiet"
          type="button"
          aria-disabled={row === 0}
          onClick={() => row > 0 && turn(row - 1)}
        >
          Claim before
        </button>
        <button
          className="button button-quiet"
          type="button"
          onClick={() => act({ kind: 'rest-silent', row })}
        >
          The rest: says nothing
        </button>
        <button
          className="button"
          type="button"
          aria-disabled={row === last}
          onClick={() => row < last && turn(row + 1)}
        >
          Next claim
        </button>
      </div>
    </section>
  )
}

type Rate = (column: number, rating: Rating) => void

/** Rates the claim in hand: the same function whichever it is, so that the next claim draws only what is rated otherwise. */
function useRating(row: number, act: Props['act']): Rate {
  const now = useRef(row)
  useLayoutEffect(() => {
    now.current = row
  }, [row])
  return useCallback(
    (column, rating) => act({ kind: 'rate', row: now.current, column, rating }),
    [act],
  )
}

type StatementProps = { card: LabData['cards'][string]; nth: number }

const Statement = memo(function Statement({ card, nth }: StatementProps) {
  return (
    <p className={styles.statement} aria-live="polite">
      <span className="visually-hidden">Claim {nth}: </span>
      {card.standing && <StandingBadge standing={card.standing} />} {curly(card.text)}{' '}
      <Link className={styles.source} href={card.href} prefetch={false}>
        {card.origin}
      </Link>
    </p>
  )
})

const RatingRow = memo(function RatingRow({
  title,
  about,
  column,
  rating: current,
  rate,
}: {
  title: string
  about: string
  column: number
  rating: Rating | undefined
  rate: Rate
}) {
  const name = useId()
  return (
    <fieldset className={styles.rating}>
      <legend>
        <strong>{title}</strong> <span className={styles.about}>{curly(about)}</span>
      </legend>
      <div className={styles.options}>
        {RATINGS.map(rating => (
          <label key={rating} className={styles.option}>
            <input
              type="radio"
              name={name}
              checked={current === rating}
              onChange={() => rate(column, rating)}
            />
            {RATING_WORDS[rating]}
          </label>
        ))}
      </div>
    </fieldset>
  )
})
