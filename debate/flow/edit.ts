import { columnIndex, type Cell, type Column, type Flow, type FlowCard, type Sheet } from './flow'
import { childrenIn } from './layout'

/** What a change leads to: the sheet, and the cell that the pen is in after it. */
export type Edited = { sheet: Sheet; focus: string | undefined }

const cellIn = (sheet: Sheet, id: string) => sheet.cells.find(cell => cell.id === id)

/** A new argument at the end of the sheet. */
export function addArgument(sheet: Sheet, column: string, id: string): Edited {
  return { sheet: { ...sheet, cells: [...sheet.cells, cellOf(id, column)] }, focus: id }
}

/** Another cell below this one, of the same column and to the same target. */
export function addBelow(sheet: Sheet, of: string, id: string): Edited {
  const cell = cellIn(sheet, of)
  if (cell === undefined) return { sheet, focus: of }
  const added = { ...cellOf(id, cell.column), link: cell.link, to: cell.to.slice(0, 1) }
  return { sheet: insertAfter(sheet, of, added), focus: id }
}

/** An answer to a cell, in the next speech of the other side; without a later speech of theirs nothing happens. */
export function addAnswer(
  sheet: Sheet,
  columns: readonly Column[],
  of: string,
  id: string,
): Edited {
  return addLinked(sheet, columns, of, { id, link: 'answer' })
}

/** The same argument taken up again, in its side's next speech. */
export function addExtension(
  sheet: Sheet,
  columns: readonly Column[],
  of: string,
  id: string,
): Edited {
  return addLinked(sheet, columns, of, { id, link: 'extend' })
}

function addLinked(
  sheet: Sheet,
  columns: readonly Column[],
  of: string,
  { id, link }: { id: string; link: 'answer' | 'extend' },
): Edited {
  const cell = cellIn(sheet, of)
  if (cell === undefined) return { sheet, focus: of }
  const from = columnIndex(columns, cell.column)
  const side = columns[from]?.side
  const next = columns.find(
    (column, i) => i > from && (link === 'extend') === (column.side === side),
  )
  if (next === undefined) return { sheet, focus: of }
  const last = childrenIn(sheet).get(of)?.at(-1)
  const added = { ...cellOf(id, next.id), link, to: [of] }
  return { sheet: insertAfter(sheet, last?.id ?? of, added), focus: id }
}

function cellOf(id: string, column: string): Cell {
  return { id, column, text: '', link: 'new', to: [], out: false }
}

/** Puts a cell after another one and all that hangs on that. */
function insertAfter(sheet: Sheet, after: string, added: Cell): Sheet {
  const under = subtreeOf(sheet, after)
  const at = sheet.cells.findLastIndex(cell => under.has(cell.id))
  return { ...sheet, cells: sheet.cells.toSpliced(at + 1, 0, added) }
}

/** A cell and everything that answers it, and that in turn. */
function subtreeOf(sheet: Sheet, id: string): ReadonlySet<string> {
  const children = childrenIn(sheet)
  const found = new Set<string>()
  const waiting = [id]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...(children.get(next) ?? []).map(cell => cell.id))
  }
  return found
}

export function setText(sheet: Sheet, id: string, text: string): Sheet {
  return change(sheet, id, cell => (cell.text === text ? cell : { ...cell, text }))
}

/** What has been typed, cell by cell, put into a flow: nothing else of it becomes a new object. */
export function setTexts(flow: Flow, texts: ReadonlyMap<string, string>): Flow {
  const isNew = (cell: Cell) => texts.has(cell.id) && texts.get(cell.id) !== cell.text
  const sheets = flow.sheets.map(sheet =>
    sheet.cells.some(isNew)
      ? {
          ...sheet,
          cells: sheet.cells.map(cell =>
            isNew(cell) ? { ...cell, text: texts.get(cell.id) ?? '' } : cell,
          ),
        }
      : sheet,
  )
  return { ...flow, sheets }
}

export function setCard(sheet: Sheet, id: string, card: FlowCard): Sheet {
  return change(sheet, id, cell => ({
    ...cell,
    card,
    text: cell.text === '' ? card.tag : cell.text,
  }))
}

/** Crosses a cell out, or brings it back. */
export function crossOut(sheet: Sheet, id: string): Sheet {
  return change(sheet, id, cell => ({ ...cell, out: !cell.out }))
}

/** Takes a cell away with all that hangs on it. */
export function remove(sheet: Sheet, id: string): Edited {
  const gone = subtreeOf(sheet, id)
  const at = sheet.cells.findIndex(cell => cell.id === id)
  const cells = sheet.cells
    .filter(cell => !gone.has(cell.id))
    .map(cell =>
      cell.to.some(to => gone.has(to))
        ? { ...cell, to: cell.to.filter(to => !gone.has(to)) }
        : cell,
    )
  const removed = cellIn(sheet, id)
  const above = sheet.cells.slice(0, at).findLast(cell => cell.column === removed?.column)
  return { sheet: { ...sheet, cells }, focus: above?.id ?? removed?.to[0] ?? cells[0]?.id }
}

/** Lets an answer answer one more, or one fewer, of the arguments beside the one that it answers: it groups them. */
export function group(sheet: Sheet, id: string, by: 1 | -1): Sheet {
  const cell = cellIn(sheet, id)
  const last = cell?.to.at(-1)
  if (cell === undefined || last === undefined) return sheet
  if (by === -1)
    return cell.to.length < 2
      ? sheet
      : change(sheet, id, one => ({ ...one, to: one.to.slice(0, -1) }))
  const target = cellIn(sheet, last)
  const beside = sheet.cells
    .slice(sheet.cells.findIndex(one => one.id === last) + 1)
    .find(one => one.column === target?.column && !cell.to.includes(one.id))
  return beside === undefined
    ? sheet
    : change(sheet, id, one => ({ ...one, to: [...one.to, beside.id] }))
}

/** Moves a cell, and what hangs on it, past the one above or below among its equals. */
export function shift(sheet: Sheet, id: string, by: 1 | -1): Sheet {
  const cell = cellIn(sheet, id)
  if (cell === undefined) return sheet
  const equals = [...childrenIn(sheet).values()].find(list => list.includes(cell)) ?? []
  const other = equals[equals.indexOf(cell) + by]
  if (other === undefined) return sheet
  const [upper, lower] = by === 1 ? [cell, other] : [other, cell]
  const moving = subtreeOf(sheet, lower.id)
  const rest = sheet.cells.filter(one => !moving.has(one.id))
  const at = rest.findIndex(one => one.id === upper.id)
  return {
    ...sheet,
    cells: rest.toSpliced(at, 0, ...sheet.cells.filter(one => moving.has(one.id))),
  }
}

/** Moves a cell to the speech before or after, as far as what it answers and what answers it leave room. */
export function shiftColumn(
  sheet: Sheet,
  columns: readonly Column[],
  id: string,
  by: 1 | -1,
): Sheet {
  const cell = cellIn(sheet, id)
  if (cell === undefined) return sheet
  const to = columnIndex(columns, cell.column) + by
  const column = columns[to]
  const parents = cell.to.map(parent => columnIndex(columns, cellIn(sheet, parent)?.column ?? ''))
  const children = (childrenIn(sheet).get(id) ?? []).map(child =>
    columnIndex(columns, child.column),
  )
  const fits = to > Math.max(-1, ...parents) && to < Math.min(Infinity, ...children)
  return column === undefined || !fits
    ? sheet
    : change(sheet, id, one => ({ ...one, column: column.id }))
}

function change(sheet: Sheet, id: string, work: (cell: Cell) => Cell): Sheet {
  return { ...sheet, cells: sheet.cells.map(cell => (cell.id === id ? work(cell) : cell)) }
}
