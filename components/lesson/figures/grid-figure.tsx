import { curly } from '@/components/evidence/curly'
import { StandingBadge } from '@/components/evidence/standing-badge'
import type { Grid, GridRow } from '@/course/grid'
import { datesInWords } from '@/evidence/date'
import styles from './grid-figure.module.css'
import { SightMark } from './sight-mark'

/** Rows under columns. On a phone each row is a card, its cells named. */
export function GridFigure({ grid }: { grid: Grid }) {
  const loose = grid.rows.filter(row => row.group === undefined)
  return (
    <div className={styles.scroll}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <td />
            {grid.columns.map(column => (
              <th scope="col" key={column.id}>
                {curly(column.title)}
                {column.about !== undefined && (
                  <span className={styles.about}>{curly(column.about)}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {loose.length > 0 && (
          <tbody>
            {loose.map(row => (
              <Row key={row.title} grid={grid} row={row} />
            ))}
          </tbody>
        )}
        {grid.groups.map(group => (
          <tbody key={group.id}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={grid.columns.length + 1}>
                {curly(group.title)}
              </th>
            </tr>
            {grid.rows
              .filter(row => row.group === group.id)
              .map((row, i) => (
                <Row key={i} grid={grid} row={row} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Row({ grid, row }: { grid: Grid; row: GridRow }) {
  return (
    <tr>
      <th scope="row">
        {row.standing !== undefined && <StandingBadge standing={row.standing} />}
        {curly(row.title)}
      </th>
      {grid.columns.map(column => (
        <td
          key={column.id}
          data-label={curly(column.title)}
          data-empty={!row.cells[column.id] || undefined}
        >
          <Cell cell={row.cells[column.id]} />
        </td>
      ))}
    </tr>
  )
}

function Cell({ cell }: { cell: GridRow['cells'][string] | undefined }) {
  if (cell === undefined) return null
  const { text, sight, asOf } = cell
  return (
    <>
      {sight !== undefined && <SightMark sight={sight} />}
      {curly(text)}
      {asOf !== undefined && <span className={styles.about}>As of {datesInWords(asOf)}</span>}
      {'confidence' in cell && cell.confidence === 'medium' && (
        <span className={styles.about}>Confidence: medium</span>
      )}
    </>
  )
}
