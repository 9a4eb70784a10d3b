/** What is told of a count: the count, or that it is not told. */
export type Told = number | 'withheld'

/** Fewer people than this are not told of; that nobody is there tells of nobody. */
export const FEWEST_TOLD = 5

/**
 * A table of people with its totals, as it may be shown: counts from one to four are withheld, and so many more that nobody can work
 * one out from the rest of its row or column. In: a rectangular table. Out: the same with a column and a row of totals
 * more; the grand total stands in the last place, and is told from five up.
 * Source: primary and secondary cell suppression (Willenborg and de Waal 2001, Elements of Statistical Disclosure Control).
 * Of a table in which each withheld count lies on a closed path of withheld counts along rows and columns, none can be worked out
 * by addition and subtraction: a count and its neighbours on the path can be made larger and smaller in turn.
 */
export function withhold(table: readonly (readonly number[])[]): Told[][] {
  const full = withTotals(table)
  const told = full.map((row, i) =>
    row.map((count, j) => isTold(count) || isGrandTotal(full, i, j)),
  )
  const grand = full.at(-1)?.at(-1) ?? 0
  if (grand < FEWEST_TOLD) return full.map(row => row.map(() => 'withheld'))
  for (let exposed = exposedCell(told); exposed !== undefined; exposed = exposedCell(told))
    hideOneMore(full, told, exposed)
  return full.map((row, i) => row.map((count, j) => (told[i]?.[j] ? count : 'withheld')))
}

/**
 * Counts of people whose total is told, as they may be shown: one to four are withheld, and where that is one count alone, the
 * smallest of the others too. Under five people in all nothing is told.
 */
export function withholdCounts(counts: readonly number[]): Told[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total < FEWEST_TOLD) return counts.map(() => 'withheld')
  const hidden = counts.filter(count => !isTold(count))
  const others = counts.filter(count => count > 0 && isTold(count)).sort((a, b) => a - b)
  const also = hidden.length === 1 ? counts.indexOf(others[0] ?? -1) : -1
  return counts.map((count, i) => (isTold(count) && i !== also ? count : 'withheld'))
}

type Cell = readonly [row: number, column: number]

function isTold(count: number): boolean {
  return count === 0 || count >= FEWEST_TOLD
}

function isGrandTotal(full: readonly unknown[][], i: number, j: number): boolean {
  return i === full.length - 1 && j === (full[i]?.length ?? 0) - 1
}

function withTotals(table: readonly (readonly number[])[]): number[][] {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)
  const rows = table.map(row => [...row, sum(row)])
  const columns = rows[0]?.map((_, j) => sum(rows.map(row => row[j] ?? 0))) ?? []
  return [...rows, columns]
}

/** A withheld count that lies on no closed path, so that it could be worked out. */
function exposedCell(told: readonly (readonly boolean[])[]): Cell | undefined {
  const hidden = told.flatMap((row, i) => row.flatMap((is, j): Cell[] => (is ? [] : [[i, j]])))
  return hidden.find(cell => !isOnClosedPath(cell, hidden))
}

/** Whether the cell’s row and column are joined by other withheld cells too. */
function isOnClosedPath([row, column]: Cell, hidden: readonly Cell[]): boolean {
  const others = hidden.filter(([i, j]) => i !== row || j !== column)
  const rows = new Set([row])
  const columns = new Set<number>()
  for (let grown = true; grown;) {
    const before = rows.size + columns.size
    for (const [i, j] of others) {
      if (rows.has(i)) columns.add(j)
      if (columns.has(j)) rows.add(i)
    }
    grown = rows.size + columns.size > before
  }
  return columns.has(column)
}

/** Withholds the smallest count told in the cell’s row or column, a total last. */
function hideOneMore(full: readonly number[][], told: boolean[][], [row, column]: Cell): void {
  const candidates = full
    .flatMap((counts, i) => counts.map((count, j) => ({ count, i, j })))
    .filter(({ i, j }) => (i === row || j === column) && told[i]?.[j] === true)
    .filter(({ i, j }) => !isGrandTotal(full, i, j))
    .map(cell => ({ ...cell, isTotal: isTotal(full, cell.i, cell.j) }))
    .sort((a, b) => Number(a.isTotal) - Number(b.isTotal) || a.count - b.count)
  const [next] = candidates
  const line = next && told[next.i]
  // With nothing left to withhold beside it, the whole table goes.
  if (next === undefined || line === undefined) for (const cells of told) cells.fill(false)
  else line[next.j] = false
}

function isTotal(full: readonly number[][], i: number, j: number): boolean {
  return i === full.length - 1 || j === (full[i]?.length ?? 0) - 1
}
