import { curly } from '@/components/evidence/curly'
import { plural } from '@/components/ui/plural'
import { RATINGS, caseOf } from '@/labs/hypotheses/board'
import { isDisputed, sharedCells, type SharedCell } from '@/labs/hypotheses/group'
import { mineOf, othersOf, type HypothesesState } from '@/labs/hypotheses/lab'
import { RATING_WORDS } from '@/labs/hypotheses/words'
import styles from './hypotheses-lab.module.css'
import type { LabData } from './lab-data'

type Props = {
  data: LabData
  state: HypothesesState
  /** Takes a claim in hand. */
  go: (row: number) => void
}

/** More than this nobody talks through in an hour. */
const SHOWN = 12

/** Where a group agrees, and the cells to talk about first. */
export function AgreementTable({ data, state, go }: Props) {
  const cells = sharedCells(data.board, [mineOf(state), ...othersOf(state).map(one => one.marks)])
  const disputed = cells.filter(isDisputed)
  return (
    <div className={styles.scroll} role="group" aria-label="Cells to talk about" tabIndex={0}>
      <table className={styles.agreement}>
        <caption>
          {plural(cells.length, 'cell')} rated by two people or more; all agree on{' '}
          {cells.length - disputed.length}.{disputed.length > 0 && ' Talk about these first:'}
        </caption>
        {disputed.length > 0 && (
          <>
            <thead>
              <tr>
                <th scope="col">Claim</th>
                <th scope="col">Explanation</th>
                {RATINGS.map(rating => (
                  <th scope="col" key={rating}>
                    {RATING_WORDS[rating]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {disputed.slice(0, SHOWN).map(cell => (
                <Disputed
                  key={`${cell.row} ${cell.column}`}
                  data={data}
                  state={state}
                  go={go}
                  cell={cell}
                />
              ))}
            </tbody>
          </>
        )}
      </table>
    </div>
  )
}

function Disputed({ data, state, go, cell }: Props & { cell: SharedCell }) {
  const { board, cards } = data
  const claim = caseOf(board, state.case).evidence[cell.row]?.claim ?? ''
  return (
    <tr>
      <th scope="row">
        <button className={styles.go} type="button" onClick={() => go(cell.row)}>
          {curly(cards[claim]?.text ?? '')}
        </button>
      </th>
      <td>{board.hypotheses[cell.column]?.title}</td>
      {RATINGS.map(rating => (
        <td key={rating}>{cell[rating]}</td>
      ))}
    </tr>
  )
}
