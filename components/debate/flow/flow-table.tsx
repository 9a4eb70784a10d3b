import { useMemo } from 'react'
import { columnIndex, type Cell, type Column, type Sheet } from '@/debate/flow/flow'
import { statusesOf, type Status } from '@/debate/flow/drops'
import { layoutOf, type Layout } from '@/debate/flow/layout'
import { FlowCell, type CellHands } from './flow-cell'
import styles from './flow-table.module.css'

/** The least width of a column, in rem. */
const NARROWEST = 9.4

/** A sheet as a table: a column for each speech. Each argument is a table of its own, so that a key moves nothing else. */
export function FlowTable({
  sheet,
  columns,
  reached,
  hands,
  start,
}: {
  sheet: Sheet
  columns: readonly Column[]
  reached: number
  hands: CellHands
  start: (column: string) => void
}) {
  const layout = useMemo(() => layoutOf(sheet, columns), [sheet, columns])
  const statuses = useMemo(() => statusesOf(sheet, columns, reached), [sheet, columns, reached])
  const texts = useMemo(() => new Map(sheet.cells.map(cell => [cell.id, cell])), [sheet])
  const template = {
    gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))`,
    minWidth: `${columns.length * NARROWEST}rem`,
  }
  return (
    <div className={styles.scroll} role="group" aria-label={`Sheet ${sheet.title}`}>
      <div className={styles.head} style={template}>
        {columns.map(column => (
          <button
            key={column.id}
            type="button"
            title={`New argument in ${column.name}`}
            onClick={() => start(column.id)}
          >
            <span>{column.short}</span>
            <span aria-hidden="true">+</span>
            <span className="visually-hidden">: new argument in {column.name}</span>
          </button>
        ))}
      </div>
      {groupsOf(layout).map(({ row, cells }) => (
        <div key={cells[0]?.id} className={styles.argument} style={template}>
          {cells.map(cell => {
            const place = layout.places.get(cell.id)
            return (
              <FlowCell
                key={cell.id}
                cell={cell}
                row={(place?.row ?? row) - row}
                column={place?.column ?? 0}
                status={statuses.get(cell.id) ?? 'open'}
                label={labelOf(cell, columns, texts, statuses.get(cell.id))}
                hands={hands}
              />
            )
          })}
        </div>
      ))}
      {sheet.cells.length === 0 && (
        <p className={styles.empty}>
          Nothing on this sheet yet. Press the name of a speech to write its first argument. Then
          Enter writes the next one below, and Tab an answer beside it.
        </p>
      )}
    </div>
  )
}

/** The cells of each argument with its first row. */
function groupsOf({ places, ordered }: Layout): { row: number; cells: Cell[] }[] {
  const groups: { row: number; cells: Cell[] }[] = []
  let end = 0
  for (const cell of ordered) {
    const place = places.get(cell.id)
    const last = groups.at(-1)
    if (place !== undefined && (last === undefined || place.row >= end)) {
      groups.push({ row: place.row, cells: [cell] })
      end = place.row + place.height
    } else last?.cells.push(cell)
  }
  return groups
}

function labelOf(
  cell: Cell,
  columns: readonly Column[],
  all: ReadonlyMap<string, Cell>,
  status: Status | undefined,
): string {
  const speech = columns[columnIndex(columns, cell.column)]?.short ?? ''
  const to = all.get(cell.to[0] ?? '')?.text.slice(0, 60)
  const dropped = status === 'dropped' ? ', dropped' : ''
  const out = cell.out ? ', crossed out' : dropped
  if (to === undefined) return `${speech}: argument${out}`
  return `${speech}: ${cell.link === 'extend' ? 'extends' : 'answers'} “${to}”${out}`
}
