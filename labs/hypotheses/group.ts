import type { Board, Rating } from './board'
import { ratingAt, type Marks } from './marks'

/** One cell as several people rated it. */
export type SharedCell = Record<Rating, number> & {
  row: number
  column: number
  raters: number
  /** The largest number of people who agree, over those who rated the cell. */
  agreed: number
}

/** Every cell that two people or more have rated, the most disputed first. */
export function sharedCells(board: Board, people: readonly Marks[]): SharedCell[] {
  const width = board.hypotheses.length
  const cells = Math.max(0, ...people.map(marks => marks.length))
  return Array.from({ length: cells }, (_, at) =>
    sharedCell(board, people, Math.floor(at / width), at % width),
  )
    .filter(({ raters }) => raters > 1)
    .sort((a, b) => a.agreed / a.raters - b.agreed / b.raters || b.raters - a.raters)
}

function sharedCell(
  board: Board,
  people: readonly Marks[],
  row: number,
  column: number,
): SharedCell {
  const counts = { consistent: 0, inconsistent: 0, silent: 0 }
  for (const marks of people) {
    const rating = ratingAt(board, marks, row, column)
    if (rating !== undefined) counts[rating] += 1
  }
  const numbers = Object.values(counts)
  const raters = numbers.reduce((sum, n) => sum + n, 0)
  return { row, column, ...counts, raters, agreed: Math.max(...numbers) }
}

/** Whether those who rated a cell do not all rate it the same. */
export function isDisputed({ agreed, raters }: SharedCell): boolean {
  return agreed < raters
}
