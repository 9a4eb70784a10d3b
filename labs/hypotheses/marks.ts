import type { Board, Case, Rating } from './board'

/**
 * A person's ratings of a case, a letter for each cell: row by row as the claims stand, and in a row as the explanations
 * stand. `-`: not rated yet.
 */
export type Marks = string

const LETTERS: Record<Rating, string> = { consistent: 'c', inconsistent: 'i', silent: 's' }
const UNRATED = '-'
export const MARKS = /^[cis-]*$/

/** How many ratings a case has room for: one of each explanation on each claim. */
export function cellCount({ hypotheses }: Board, { evidence }: Case): number {
  return hypotheses.length * evidence.length
}

/** A case with nothing rated yet. */
export function blank(board: Board, one: Case): Marks {
  return UNRATED.repeat(cellCount(board, one))
}

/** The reference rating, in the same letters. */
export function referenceOf(board: Board, one: Case): Marks {
  return one.evidence
    .flatMap(row => board.hypotheses.map(({ id }) => row.ratings[id]?.rating))
    .map(rating => (rating === undefined ? UNRATED : LETTERS[rating]))
    .join('')
}

/** The marks of one row alone. */
export function rowOf({ hypotheses }: Board, marks: Marks, row: number): Marks {
  return marks.slice(row * hypotheses.length, (row + 1) * hypotheses.length)
}

/** Undefined where the cell is not rated. */
export function ratingAt(
  { hypotheses }: Board,
  marks: Marks,
  row: number,
  column: number,
): Rating | undefined {
  switch (marks[row * hypotheses.length + column]) {
    case 'c':
      return 'consistent'
    case 'i':
      return 'inconsistent'
    case 's':
      return 'silent'
    default:
      return undefined
  }
}

/** The marks with one cell rated, or taken back where `rating` is undefined. Row and column count from 0; outside the table nothing changes. */
export function rate(
  { hypotheses }: Board,
  marks: Marks,
  { row, column, rating }: { row: number; column: number; rating: Rating | undefined },
): Marks {
  const at = row * hypotheses.length + column
  if (column >= hypotheses.length || at >= marks.length) return marks
  const letter = rating === undefined ? UNRATED : LETTERS[rating]
  return marks.slice(0, at) + letter + marks.slice(at + 1)
}

/** Every cell of a row that is not rated becomes silent. */
export function restSilent({ hypotheses }: Board, marks: Marks, row: number): Marks {
  const [from, to] = [row * hypotheses.length, (row + 1) * hypotheses.length]
  return marks.slice(0, from) + marks.slice(from, to).replaceAll(UNRATED, 's') + marks.slice(to)
}

/** How many cells are rated. */
export function ratedCount(marks: Marks): number {
  return [...marks].filter(letter => letter !== UNRATED).length
}
