import type { ReactNode } from 'react'
import type { Cell, Matrix } from '@/classroom/results'
import { Sign } from '@/components/quiz/sign'
import { plainWords } from '@/quiz/plain-words'
import styles from './matrix-table.module.css'

type Props = {
  matrix: Matrix
  /** The places of the questions that stand in it, from the first to before the last. */
  from: number
  to: number
  caption: ReactNode
}

/** Some of the questions by all students; with the last of them, the mean of all. */
export function MatrixGrid({ matrix, from, to, caption }: Props) {
  const { columns, rows } = matrix
  const hasMean = to >= columns.length
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Student</th>
          {columns.slice(from, to).map(column => (
            <th key={column.step} scope="col" title={plainWords(column.question.stem)}>
              {column.number}
            </th>
          ))}
          {hasMean && <th scope="col">Mean</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.person.id}>
            <th scope="row">{row.person.name}</th>
            {row.cells.slice(from, to).map((cell, i) => (
              <td key={i}>
                <CellView cell={cell} />
              </td>
            ))}
            {hasMean && (
              <td>{row.score === undefined ? '–' : `${Math.round(100 * row.score)} %`}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
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
