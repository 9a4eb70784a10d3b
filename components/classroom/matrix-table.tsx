import type { Terms } from '@/classroom/charter'
import type { Matrix } from '@/classroom/results'
import { InlineText } from '@/components/ui/inline-text'
import { MatrixGrid } from './matrix-grid'
import styles from './matrix-table.module.css'

const COUNTS: Record<Terms['counts'], string> = {
  first: 'The first attempt counts.',
  best: 'The best attempt counts.',
  last: 'The last vote or attempt counts.',
}
/** So many questions fit beside the names on a sheet of A4 or Letter. */
const ON_A_SHEET = 20

/** Students by questions, with the questions written out below. On paper, in as many tables as fit its width. */
export function MatrixTable({ matrix, counts }: { matrix: Matrix; counts: Terms['counts'] }) {
  const { columns, rows } = matrix
  const isLong = columns.length > ON_A_SHEET
  const caption = `${COUNTS[counts]} An exclamation mark: certain and wrong. Empty: no answer, which counts as 0 in the mean. What was never asked is not here.`
  return (
    <section className={styles.matrix}>
      <h2>Students and questions</h2>
      <div
        className={`${styles.scroll} ${isLong ? 'no-print' : ''}`}
        role="group"
        aria-label="Students and questions"
        tabIndex={0}
      >
        <MatrixGrid matrix={matrix} from={0} to={columns.length} caption={caption} />
      </div>
      {isLong && <Bands matrix={matrix} caption={caption} />}
      {rows.length === 0 && <p>No student has joined yet.</p>}
      <ol className={styles.stems}>
        {columns.map(column => (
          <li key={column.step} value={column.number}>
            <InlineText text={column.question.stem} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The same in pieces, for paper alone. */
function Bands({ matrix, caption }: { matrix: Matrix; caption: string }) {
  const { columns } = matrix
  const bands = Math.ceil(columns.length / ON_A_SHEET)
  return (
    <div className="print-only">
      {Array.from({ length: bands }, (_, i) => (
        <div key={i} className={styles.band}>
          <MatrixGrid
            matrix={matrix}
            from={i * ON_A_SHEET}
            to={(i + 1) * ON_A_SHEET}
            caption={`Table ${i + 1} of ${bands}. ${caption}`}
          />
        </div>
      ))}
    </div>
  )
}
