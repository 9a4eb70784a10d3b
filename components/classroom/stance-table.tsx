import { POSITION_LABEL, type StanceResult } from '@/classroom/stance'
import type { Told } from '@/classroom/withhold'
import styles from './stance-table.module.css'

/** Before (rows) and after (columns), with the totals; what is not told is a dash. */
export function StanceTable({ result }: { result: Extract<StanceResult, { kind: 'moved' }> }) {
  const { positions, matrix, before, after, n } = result
  return (
    <div className={styles.scroll} role="group" aria-label="Who moved where" tabIndex={0}>
      <table className={styles.table}>
        <caption>
          People by their vote before (rows) and after (columns). A dash: not shown.
        </caption>
        <thead>
          <tr>
            <th scope="col">Before</th>
            {positions.map(position => (
              <th key={position} scope="col">
                {POSITION_LABEL[position]}
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {positions.map((position, i) => (
            <tr key={position}>
              <th scope="row">{POSITION_LABEL[position]}</th>
              {matrix[i]?.map((told, j) => (
                <td key={j}>{toldText(told)}</td>
              ))}
              <td>{toldText(before[i])}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            {after.map((told, j) => (
              <td key={j}>{toldText(told)}</td>
            ))}
            <td>{n}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function toldText(told: Told | undefined): string | number {
  return told === undefined || told === 'withheld' ? '–' : told
}
