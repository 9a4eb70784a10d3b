import type { Board, Rating } from './board'
import { ratingAt, type Marks } from './marks'

/** How an explanation stands: how many of the rated claims fit it, fit it badly, or say nothing. */
export type Standing = { column: number; rank: number } & Record<Rating | 'unrated', number>

/**
 * Ranks explanations after Heuer's analysis of competing hypotheses (Psychology of Intelligence Analysis, 1999, chapter 8): the
 * one with the fewest inconsistent claims comes first, because much may fit a wrong explanation. Equals share a rank.
 * `rows` are the claims that count.
 */
export function rankingOf(board: Board, marks: Marks, rows: readonly number[]): Standing[] {
  const counts = board.hypotheses.map((_, column) => countsOf(board, marks, rows, column))
  return counts
    .map((count, column) => ({
      ...count,
      column,
      rank: 1 + counts.filter(other => other.inconsistent < count.inconsistent).length,
    }))
    .sort((a, b) => a.rank - b.rank || a.column - b.column)
}

function countsOf(board: Board, marks: Marks, rows: readonly number[], column: number) {
  const counts = { consistent: 0, inconsistent: 0, silent: 0, unrated: 0 }
  for (const row of rows) counts[ratingAt(board, marks, row, column) ?? 'unrated'] += 1
  return counts
}

/** The columns of the explanations with the fewest inconsistent claims. */
export function leadersOf(board: Board, marks: Marks, rows: readonly number[]): number[] {
  return rankingOf(board, marks, rows)
    .filter(({ rank }) => rank === 1)
    .map(({ column }) => column)
}

/**
 * What a claim is good for: it tells explanations apart where it is inconsistent with some and not with others; else it
 * tells none apart, however well it fits.
 */
export type Worth = 'tells-apart' | 'tells-none-apart' | 'not-rated'

/** The worth of the claim in one row, by the explanations that are rated on it. */
export function worthOf(board: Board, marks: Marks, row: number): Worth {
  const ratings = board.hypotheses.map((_, column) => ratingAt(board, marks, row, column))
  const rated = ratings.filter(rating => rating !== undefined)
  if (rated.length < 2) return 'not-rated'
  const against = rated.filter(rating => rating === 'inconsistent').length
  return against > 0 && against < rated.length ? 'tells-apart' : 'tells-none-apart'
}

/** The claims without which others would come first: the table hangs on them, so their standing matters most. */
export function pivotsOf(board: Board, marks: Marks, rows: readonly number[]): number[] {
  const leaders = leadersOf(board, marks, rows).join()
  return rows.filter(
    row =>
      leadersOf(
        board,
        marks,
        rows.filter(other => other !== row),
      ).join() !== leaders,
  )
}

/** How far two people's ratings of a case go together: of the cells that both rated, those that are the same. */
export type Comparison = { both: number; same: number; differing: number[] }

/** `differing` are the places of the cells in the marks. */
export function compareMarks(a: Marks, b: Marks): Comparison {
  const both = [...a].flatMap((letter, at) =>
    letter !== '-' && (b[at] ?? '-') !== '-' ? [at] : [],
  )
  const differing = both.filter(at => a[at] !== b[at])
  return { both: both.length, same: both.length - differing.length, differing }
}
