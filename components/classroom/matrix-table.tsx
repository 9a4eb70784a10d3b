import type { Terms } from '@/classroom/charter'
import type { Cell, Matrix } from '@/classroom/results'
import { InlineText } from '@/components/ui/inline-text'
import { Sign } from '@/components/quiz/sign'
import styles from './matrix-table.module.css'

const COUNTS: Record<Terms['counts'], string> = {
  first: 'The first attempt counts.',
  best: 'The best attempt counts.',
  last: 'The last vote or attempt counts.',
}

/** Students by questions, with the questions written out below. */
export function MatrixTable({ matrix, counts }: { matrix: Matrix; counts: Terms['counts'] }) {
  const { columns, rows } = matrix
  return (
    <section>
      <h2>Students and questions</h2>
      <div className={styles.scroll} role="group" aria-label="Students and questions" tabIndex={0}>
        <table className={styles.table}>
          <caption>
            {COUNTS[counts]} An exclamation mark: certain and wrong. Empty: no answer, which counts
            as 0 in the mean.
          </caption>
          <thead>
            <tr>
              <th scope="col">Student</th>
              {columns.map(column => (
                <th key={column.step} scope="col" title={column.question.stem}>
                  {column.number}
                </th>
              ))}
              <th scope="col">Mean</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.person.id}>
                <th scope="row">{row.person.name}</th>
                {row.cells.map((cell, i) => (
                  <td key={i}>
                    <CellView cell={cell} />
                  </td>
                ))}
                <td>{row.score === undefined ? '–' : `${Math.round(100 * row.score)} %`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
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

function CellView({ cell }: { cell: Cell }) {
  switch (cell.kind) {
    case 'missing':
      return <span className="visually-hidden">no answer</span>
    case 'unmarked':
      return <>in</>
    case 'marked': {
      const { score, certainAndWrong } = cell
      const outcome = score === 1 ? 'right' : score === 0 ? 'wrong' : 'partly'
      return (
        <>
          <Sign outcome={outcome} />
          <span className="visually-hidden">{WORDS[outcome]}</span>
          {certainAndWrong && (
            <>
              <span aria-hidden="true">!</span>
              <span className="visually-hidden">, and certain</span>
            </>
          )}
        </>
      )
    }
  }
}

const WORDS = { right: 'right', wrong: 'wrong', partly: 'partly right' } as const
