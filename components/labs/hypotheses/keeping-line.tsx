import { toCsv } from '@/labs/hypotheses/csv'
import { caseOf } from '@/labs/hypotheses/board'
import { mineOf, type HypothesesState } from '@/labs/hypotheses/lab'
import { STANDING } from '@/evidence/standing'
import { saveFile } from '@/components/labs/save-file'
import styles from './hypotheses-lab.module.css'
import type { Keeping } from './kept-table'
import type { LabData } from './lab-data'

/** Whether the table is kept, and the table as a file. */
export function KeepingLine({
  data,
  state,
  keeping,
}: {
  data: LabData
  state: HypothesesState
  keeping: Keeping
}) {
  const one = caseOf(data.board, state.case)
  const csv = () =>
    toCsv(data.board, one, mineOf(state), claim => {
      const card = data.cards[claim]
      const standing = card?.standing === undefined ? '' : STANDING[card.standing].badge
      return { standing, text: card?.text ?? '' }
    })
  return (
    <div className={styles.keeping}>
      <p role="status">{keepingText(keeping)}</p>
      {keeping.kind === 'another' && (
        <>
          <button className="button button-quiet" type="button" onClick={keeping.open}>
            Go on with the kept one
          </button>
          <button className="button button-quiet" type="button" onClick={keeping.keepThis}>
            Keep this one instead
          </button>
        </>
      )}
      <button
        className="button button-quiet"
        type="button"
        onClick={() => saveFile(`table-${one.id}.csv`, 'text/csv', `\ufeff${csv()}`)}
      >
        Save as a spreadsheet (CSV)
      </button>
    </div>
  )
}

function keepingText(keeping: Keeping): string {
  switch (keeping.kind) {
    case 'nothing':
      return ''
    case 'kept':
      return 'Kept in this browser.'
    case 'refused':
      return 'This browser does not let anything be kept. Copy the link below, or save a file, to have your table again.'
    case 'another':
      return 'This table came by a link. Another one is kept in this browser, and is not changed.'
  }
}
