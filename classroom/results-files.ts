import { answerText } from '@/quiz/answer-text'
import { CERTAINTY_LABEL } from '@/quiz/certainty'
import type { PublicQuestion } from '@/quiz/question'
import { readResponse } from '@/quiz/response'
import { groups } from '@/quiz/statistics'
import { counting } from './assignment'
import { csvOf, type CsvCell } from './export'
import { matrixOf, type Cell } from './results'
import type { ResultAnswer, ResultStep, RoomResults } from './room-results'

/** Students by questions as a table for spreadsheets: scores from 0 to 1, nothing where nothing was answered. */
export function matrixCsv(results: RoomResults): string {
  const { columns, rows } = matrixOf(results)
  return csvOf([
    ['Name', ...columns.map(({ number, title }) => `${number}. ${title}`), 'Mean', 'Answered'],
    ...rows.map(row => [
      row.person.name,
      ...row.cells.map(scoreCell),
      row.score === undefined ? '' : rounded(row.score),
      row.answered,
    ]),
  ])
}

function scoreCell(cell: Cell): CsvCell {
  switch (cell.kind) {
    case 'missing':
      return ''
    case 'unmarked':
      return 'answered'
    case 'marked':
      return rounded(cell.score)
  }
}

const ANSWER_HEAD = [
  'Name',
  'Question',
  'Stem',
  'Question id',
  'Version',
  'Part',
  'Try',
  'Answer',
  'Score',
  'Certainty',
  'Seconds',
  'Time (UTC)',
  'Counts',
]

/** All answers of all students as a table for spreadsheets, one a line: every try, not the last ones. Work handed in too. */
export function answersCsv(results: RoomResults): string {
  const names = new Map(results.people.map(({ id, name }) => [id, name]))
  const steps = new Map(results.steps.map(step => [step.step, step]))
  const counted = countedAnswers(results)
  const lines = results.answers.flatMap(answer => {
    const asked = askedIn(steps.get(answer.step), answer)
    if (asked === undefined) return []
    return [
      [
        names.get(answer.participant) ?? answer.participant,
        ...asked.question,
        answer.round,
        asked.given,
        answer.score === undefined ? '' : rounded(answer.score),
        answer.certainty === undefined ? '' : CERTAINTY_LABEL[answer.certainty],
        answer.took === undefined ? '' : Math.round(answer.took / 1000),
        new Date(answer.at).toISOString(),
        counted.has(answer) ? 'yes' : 'no',
      ] satisfies CsvCell[],
    ]
  })
  return csvOf([ANSWER_HEAD, ...lines])
}

/** Number, stem, id, version and part of what was asked, and what was given. Secret votes are no answers. */
function askedIn(
  step: ResultStep | undefined,
  answer: ResultAnswer,
): { question: CsvCell[]; given: string } | undefined {
  switch (step?.kind) {
    case 'question': {
      const { question, number, part = '' } = step
      const { stem, id, version } = question
      return { question: [number, stem, id, version, part], given: given(question, answer) }
    }
    case 'task':
      return {
        question: [step.number, step.title, '', '', ''],
        given: answer.fields.text?.[0] ?? 'done',
      }
    default:
      return undefined
  }
}

function given(question: PublicQuestion, { fields }: ResultAnswer): string {
  if (Object.keys(fields).length === 0) return 'did not know'
  const reading = readResponse(question, new Map(Object.entries(fields)))
  return reading.kind === 'read' ? answerText(question, reading.response) : ''
}

/** Of everybody’s tries at every question, those that count. */
function countedAnswers({ room, answers }: RoomResults): Set<ResultAnswer | undefined> {
  const tries = groups(answers, ({ participant, step }) => JSON.stringify([participant, step]))
  return new Set(tries.map(some => counting(room.terms.counts, some)))
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000
}

/** Everything, for programs: the results as they are, under a name and a version of their shape. */
export function resultsJson(results: RoomResults): string {
  return JSON.stringify({ format: 'cipher-and-warrant-results', version: 1, ...results }, null, 2)
}
