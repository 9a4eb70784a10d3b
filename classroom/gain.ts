import { classGain, type ClassGain } from '@/quiz/gain'
import { groups, mean } from '@/quiz/statistics'
import { matrixOf, type Cell, type QuestionColumn } from './results'
import type { RoomResults } from './room-results'
import type { Part } from './step'

/** What a class knew of one aim before and after: mean scores from 0 to 1 of those who took both tests. */
export type AimGain = { lesson: string; objective: string; before: number; after: number }

/** A class’s gain as a whole, and aim by aim where both tests have questions on an aim. */
export type RoomGain = ClassGain & { aims: AimGain[] }

type Row = ReturnType<typeof matrixOf>['rows'][number]

/**
 * The gain in knowledge from the questions asked before the teaching to those asked after it: of each person who answered some of
 * either, the mean score of each part, a question left out of it counting as 0. Undefined where nobody took both.
 */
export function gainIn(results: RoomResults): RoomGain | undefined {
  const { columns, rows } = matrixOf(results)
  const [before, after] = [columnsOf(columns, 'before'), columnsOf(columns, 'after')]
  const both = rows.filter(row => [before, after].every(places => hasTaken(row, places)))
  const gain = classGain(
    both.map(row => ({ before: scoreOf(row, before), after: scoreOf(row, after) })),
  )
  return gain && { ...gain, aims: aimsIn(columns, both) }
}

/** The places in a row of the marked questions of a part. */
function columnsOf(columns: readonly QuestionColumn[], part: Part): number[] {
  return columns.flatMap((column, i) => (column.part === part && column.marked ? [i] : []))
}

function hasTaken({ cells }: Row, places: readonly number[]): boolean {
  return places.some(place => cells[place]?.kind === 'marked')
}

function scoreOf({ cells }: Row, places: readonly number[]): number {
  return mean(places.map(place => pointsOf(cells[place]))) ?? 0
}

function pointsOf(cell: Cell | undefined): number {
  return cell?.kind === 'marked' ? cell.score : 0
}

function aimsIn(columns: readonly QuestionColumn[], rows: readonly Row[]): AimGain[] {
  const marked = columns.flatMap((column, place) => (column.marked ? [{ column, place }] : []))
  const aims = groups(marked, ({ column: { question } }) =>
    JSON.stringify([question.lesson, question.objective]),
  )
  return aims.flatMap(asked => {
    const [first] = asked
    const placesOf = (part: Part) =>
      asked.filter(({ column }) => column.part === part).map(({ place }) => place)
    const [before, after] = [placesOf('before'), placesOf('after')]
    if (first === undefined || before.length === 0 || after.length === 0) return []
    const meanOf = (places: number[]) => mean(rows.map(row => scoreOf(row, places))) ?? 0
    const { lesson, objective } = first.column.question
    return [{ lesson, objective, before: meanOf(before), after: meanOf(after) }]
  })
}
