import { columnIndex, type Cell, type Column, type Flow, type Sheet } from './flow'

/** How an argument stands: nobody marks this by hand. */
export type Status = 'answered' | 'dropped' | 'open' | 'last' | 'out' | 'blank'

/**
 * The columns in which what was said in this one has to be answered: the other side's next speeches, up to where its own
 * side speaks again. Two that follow each other (the negative's block in policy debate) are one chance. Speeches written
 * beforehand are none.
 */
export function chanceAfter(columns: readonly Column[], from: number): number[] {
  const side = columns[from]?.side
  if (side === undefined) return []
  const chance: number[] = []
  for (let i = from + 1; i < columns.length; i++) {
    const column = columns[i]
    if (column?.side === undefined || column.opens) continue
    if (column.side !== side) chance.push(i)
    else if (chance.length > 0) break
  }
  return chance
}

/** How far a debate has come: the last column with anything in it, on any sheet; -1 at the beginning. */
export function reachedBy(flow: Flow): number {
  return Math.max(
    -1,
    ...flow.sheets.flatMap(sheet =>
      sheet.cells.filter(isLive).map(cell => columnIndex(flow.columns, cell.column)),
    ),
  )
}

/**
 * The status of each cell of a sheet. An argument is dropped when the other side's chance has gone by without a live
 * answer. `reached` is the column that the debate has come to; the number of columns where it is over.
 */
export function statusesOf(
  sheet: Sheet,
  columns: readonly Column[],
  reached: number,
): ReadonlyMap<string, Status> {
  const answered = new Set(
    sheet.cells.filter(cell => cell.link === 'answer' && isLive(cell)).flatMap(cell => cell.to),
  )
  return new Map(
    sheet.cells.map(cell => [cell.id, statusOf(cell, answered, columns, reached)] as const),
  )
}

function statusOf(
  cell: Cell,
  answered: ReadonlySet<string>,
  columns: readonly Column[],
  reached: number,
): Status {
  if (cell.out) return 'out'
  if (cell.text.trim() === '') return 'blank'
  if (answered.has(cell.id)) return 'answered'
  const last = chanceAfter(columns, columnIndex(columns, cell.column)).at(-1)
  if (last === undefined) return 'last'
  return reached > last ? 'dropped' : 'open'
}

/** A cell that counts: something is written in it, and it is not crossed out. */
function isLive(cell: Cell): boolean {
  return !cell.out && cell.text.trim() !== ''
}

/** A dropped argument, where it is, and the side that left it unanswered. */
export type Drop = { sheet: Sheet; cell: Cell; by: string }

export function dropsOf(flow: Flow, reached = reachedBy(flow)): Drop[] {
  return flow.sheets.flatMap(sheet => {
    const statuses = statusesOf(sheet, flow.columns, reached)
    return sheet.cells
      .filter(cell => statuses.get(cell.id) === 'dropped')
      .map(cell => {
        const from = columnIndex(flow.columns, cell.column)
        const by = flow.columns[chanceAfter(flow.columns, from)[0] ?? -1]?.side ?? ''
        return { sheet, cell, by }
      })
  })
}
