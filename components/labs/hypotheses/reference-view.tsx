import { memo } from 'react'
import { CiteLinks } from '@/components/evidence/cite-links'
import { curly } from '@/components/evidence/curly'
import { InlineText } from '@/components/ui/inline-text'
import { compareMarks } from '@/labs/hypotheses/analysis'
import { caseOf, type Case } from '@/labs/hypotheses/board'
import { mineOf, type HypothesesState, type HypothesesStep } from '@/labs/hypotheses/lab'
import { ratingAt, referenceOf, rowOf } from '@/labs/hypotheses/marks'
import { RATING_WORDS } from '@/labs/hypotheses/words'
import styles from './hypotheses-lab.module.css'
import { cardsOf, type LabData } from './lab-data'

type Props = { data: LabData; state: HypothesesState }

/** The reference rating, claim by claim, each cell with its reason; those where the reader differs stand open. */
export function ReferenceView({
  data,
  state,
  act,
}: Props & { act: (action: HypothesesStep) => void }) {
  const one = caseOf(data.board, state.case)
  const { both, same } = compareMarks(mineOf(state), referenceOf(data.board, one))
  return (
    <section
      className={styles.reference}
      data-shown={state.compared || undefined}
      aria-labelledby="reference"
    >
      <h2 className={styles.heading} id="reference">
        A reference, with reasons
      </h2>
      <p className={styles.press}>
        <button
          className="button button-quiet"
          type="button"
          aria-expanded={state.compared}
          onClick={() => act({ kind: 'compare', shown: !state.compared })}
        >
          {state.compared ? 'Hide the reference' : 'Compare with the reference'}
        </button>
      </p>
      {state.compared && (
        <>
          <p role="status">
            {both === 0
              ? 'You have rated nothing yet, so there is nothing to compare.'
              : `Of the ${both} cells that you rated, ${same} are the same in the reference. Where you differ, the reason is the thing to look at: yours may be better.`}
          </p>
          {one.evidence.map(({ claim }, row) => (
            <ClaimReasons
              key={claim}
              data={data}
              evidence={one.evidence[row]}
              marks={rowOf(data.board, mineOf(state), row)}
            />
          ))}
        </>
      )}
    </section>
  )
}

const ClaimReasons = memo(function ClaimReasons({
  data,
  evidence,
  marks,
}: {
  data: LabData
  evidence: Case['evidence'][number] | undefined
  /** The reader’s marks of this claim. */
  marks: string
}) {
  const { board, cards } = data
  if (evidence === undefined) return null
  const differs = board.hypotheses.some(({ id }, column) => {
    const mine = ratingAt(board, marks, 0, column)
    return mine !== undefined && mine !== evidence.ratings[id]?.rating
  })
  return (
    <details className={styles.reasons} open={differs}>
      <summary>
        {curly(cards[evidence.claim]?.text ?? '')}
        {differs && <strong> You differ</strong>}
      </summary>
      <dl>
        {board.hypotheses.map(({ id, title }, column) => {
          const cell = evidence.ratings[id]
          const mine = ratingAt(board, marks, 0, column)
          if (cell === undefined) return null
          const isOther = mine !== undefined && mine !== cell.rating
          return (
            <div key={id} data-other={isOther || undefined}>
              <dt>
                {title}: {RATING_WORDS[cell.rating].toLowerCase()}
                {isOther && ` (you: ${RATING_WORDS[mine].toLowerCase()})`}
              </dt>
              <dd>
                <InlineText text={curly(cell.why)} />
                <CiteLinks cards={cardsOf(data, besides(cell.cites, evidence.claim))} />
              </dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
})

/** The claim itself stands at the head of its reasons. */
function besides(cites: readonly string[], claim: string): string[] {
  return cites.filter(id => id !== claim)
}
