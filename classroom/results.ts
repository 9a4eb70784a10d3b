import type { GivenAnswer } from '@/quiz/given-answer'
import { mean } from '@/quiz/statistics'
import { counting } from './assignment'
import type { ResultAnswer, ResultStep, RoomResults } from './room-results'

export type QuestionColumn = Extract<ResultStep, { kind: 'question' }>

/** Where a student stands with a question. `tries`: how many votes or attempts were made. */
export type Cell =
  | { kind: 'missing' }
  | { kind: 'unmarked'; tries: number }
  | { kind: 'marked'; tries: number; score: number; certainAndWrong: boolean }

type MatrixRow = {
  person: RoomResults['people'][number]
  /** One a column. */
  cells: Cell[]
  /** The mean score over all marked questions, from 0 to 1, a missing one counting as 0; absent where there are none. */
  score?: number
  /** How many of the marked questions were answered. */
  answered: number
}

/** Students by questions that were asked, by name; what counts of several tries is what the room’s terms say. */
export type Matrix = { columns: QuestionColumn[]; rows: MatrixRow[] }

export function questionColumns({ steps }: RoomResults): QuestionColumn[] {
  return steps.filter(step => step.kind === 'question')
}

export function matrixOf(results: RoomResults): Matrix {
  const columns = questionColumns(results).filter(column => wasAsked(results, column))
  const answers = answersByPlace(results.answers)
  const rows = present(results)
    .map(person => {
      const cells = columns.map(column =>
        cellOf(results, column, answers.get(placeOf(person.id, column.step)) ?? []),
      )
      return rowOf(person, columns, cells)
    })
    .sort((a, b) => a.person.name.localeCompare(b.person.name, 'en', { numeric: true }))
  return { columns, rows }
}

/** Where the class goes together, a question that was never opened was not asked of anybody, and counts for nobody. */
function wasAsked({ room }: RoomResults, { rounds }: QuestionColumn): boolean {
  return room.pace !== 'teacher' || rounds > 0
}

function rowOf(
  person: MatrixRow['person'],
  columns: readonly QuestionColumn[],
  cells: Cell[],
): MatrixRow {
  const marked = cells.filter((_, i) => columns[i]?.marked)
  const score = mean(marked.map(cell => (cell.kind === 'marked' ? cell.score : 0)))
  return {
    person,
    cells,
    answered: marked.filter(cell => cell.kind === 'marked').length,
    ...(score !== undefined && { score }),
  }
}

function cellOf(
  { room }: RoomResults,
  column: QuestionColumn,
  tries: readonly ResultAnswer[],
): Cell {
  const answer = counting(room.terms.counts, tries)
  if (answer === undefined) return { kind: 'missing' }
  if (!column.marked || answer.score === undefined) return { kind: 'unmarked', tries: tries.length }
  return {
    kind: 'marked',
    tries: tries.length,
    score: answer.score,
    certainAndWrong: answer.certainty === 'certain' && answer.score < 1,
  }
}

function answersByPlace(answers: readonly ResultAnswer[]): Map<string, ResultAnswer[]> {
  const places = new Map<string, ResultAnswer[]>()
  for (const answer of answers) {
    const place = placeOf(answer.participant, answer.step)
    const tries = places.get(place)
    if (tries === undefined) places.set(place, [answer])
    else tries.push(answer)
  }
  return places
}

function placeOf(person: string, step: string): string {
  return JSON.stringify([person, step])
}

/** Who was removed is in the files, and not in what is made of the class. */
function present({ people }: RoomResults): RoomResults['people'] {
  return people.filter(person => person.standing === 'here')
}

/** Every marked answer of the class, as statistics take it. */
export function givenAnswers(results: RoomResults): GivenAnswer[] {
  const counted = new Set(present(results).map(person => person.id))
  const columns = new Map(questionColumns(results).map(column => [column.step, column.question]))
  return results.answers.flatMap(answer => {
    const question = columns.get(answer.step)
    const { participant: person, at, score, certainty, took, wrong } = answer
    if (question === undefined || score === undefined || !counted.has(person)) return []
    return [
      {
        person,
        question: question.id,
        version: question.version,
        at,
        score,
        wrong,
        ...(certainty !== undefined && { certainty }),
        ...(took !== undefined && { seconds: took / 1000 }),
      },
    ]
  })
}
