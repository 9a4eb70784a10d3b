import { memo } from 'react'
import { curly } from '@/components/evidence/curly'
import { StandingBadge } from '@/components/evidence/standing-badge'
import { pivotsOf, worthOf } from '@/labs/hypotheses/analysis'
import { caseOf } from '@/labs/hypotheses/board'
import { countedRows, mineOf, type HypothesesState } from '@/labs/hypotheses/lab'
import { ratedCount, ratingAt, rowOf } from '@/labs/hypotheses/marks'
import { WORTH_WORDS } from '@/labs/hypotheses/words'
import styles from './hypotheses-lab.module.css'
import { voiceOfClaim, type LabData } from './lab-data'
import { RatingSign } from './rating-sign'

type Props = {
  data: LabData
  state: HypothesesState
  /** Takes a claim in hand. */
  go: (row: number) => void
}

/** All claims under all explanations, and what each claim is good for. */
export function MatrixTable({ data, state, go }: Props) {
  const one = caseOf(data.board, state.case)
  const rows = countedRows(state, one, claim => voiceOfClaim(data, claim))
  const pivots = ratedCount(mineOf(state)) === 0 ? [] : pivotsOf(data.board, mineOf(state), rows)
  return (
    <section aria-labelledby="matrix">
      <h2 className={styles.heading} id="matrix">
        Your table
      </h2>
      <div className={styles.scroll} role="group" aria-label="Your table" tabIndex={0}>
        <table className={styles.matrix} aria-labelledby="matrix">
          <thead>
            <tr>
              <th scope="col">Claim</th>
              {data.board.hypotheses.map(hypothesis => (
                <th scope="col" key={hypothesis.id}>
                  {hypothesis.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {one.evidence.map(({ claim }, row) => (
              <MatrixRow
                key={claim}
                data={data}
                claim={claim}
                marks={rowOf(data.board, mineOf(state), row)}
                row={row}
                counts={rows.includes(row)}
                isPivot={pivots.includes(row)}
                isNow={row === state.row}
                go={go}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type RowProps = {
  data: LabData
  claim: string
  /** This row of the reader’s marks. */
  marks: string
  row: number
  counts: boolean
  isPivot: boolean
  isNow: boolean
  go: Props['go']
}

const MatrixRow = memo(function MatrixRow({
  data: { board, cards },
  claim,
  marks,
  row,
  counts,
  isPivot,
  isNow,
  go,
}: RowProps) {
  const card = cards[claim]
  if (card === undefined) return null
  return (
    <tr data-out={!counts || undefined} data-now={isNow || undefined}>
      <th scope="row">
        {card.standing && <StandingBadge standing={card.standing} />}{' '}
        <span className={styles.plain}>{curly(card.text)}</span>
        <button
          className={styles.go}
          type="button"
          aria-current={isNow || undefined}
          onClick={() => go(row)}
        >
          {curly(card.text)}
        </button>
        <span className={styles.use}>
          {counts ? WORTH_WORDS[worthOf(board, marks, 0)] : 'Does not count for now'}
          {isPivot && <strong> Decides the order</strong>}
        </span>
      </th>
      {board.hypotheses.map((hypothesis, column) => (
        <td key={hypothesis.id} data-label={hypothesis.title}>
          <RatingSign rating={ratingAt(board, marks, 0, column)} />
        </td>
      ))}
    </tr>
  )
})
