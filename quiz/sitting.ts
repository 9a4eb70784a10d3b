import { z } from 'zod'
import { moment } from './attempt'
import { gradeResponse } from './grade'
import type { Fields } from './parts'
import { publicQuestion } from './public'
import type { Question } from './question'
import { fieldsOf, readResponse } from './response'

/** The two papers of the course’s test: the pre-test and the post-test. */
export const PAPERS = ['before', 'after'] as const
export type Paper = (typeof PAPERS)[number]

const name = z.string().min(1)

const testAnswerSchema = z.strictObject({
  question: name,
  version: z.number().int().positive(),
  lesson: name,
  objective: name,
  /** From 0 to 1; absent where the question was left open. */
  score: z.number().min(0).max(1).optional(),
  /** The answer as form fields; empty where the question was left open. */
  fields: z.record(z.string().regex(/^[a-z]+(:[a-z0-9-]+)?$/), z.array(z.string())),
})
export type TestAnswer = z.infer<typeof testAnswerSchema>

/** A paper that was handed in, as the learner’s record keeps it. */
export const sittingSchema = z.strictObject({
  paper: z.enum(PAPERS),
  at: moment,
  /** One for each question of the paper, in its order. */
  answers: z.array(testAnswerSchema),
})
export type Sitting = z.infer<typeof sittingSchema>

/** A question that has no whole answer: what is still to give, or why what was given cannot be marked. */
export type OpenQuestion = {
  question: string
  /** Something was given. */
  begun: boolean
  missing: string[]
  reason?: string
}

/** What came of handing in a paper. Nothing is marked while something is open, unless it is handed in as it is. */
export type HandedIn =
  | { kind: 'empty' }
  | { kind: 'open'; open: OpenQuestion[] }
  | { kind: 'handed-in'; answers: TestAnswer[] }

/** What a form held, by field. */
type Sent = Readonly<Record<string, readonly string[]>>

/** The name in a paper’s form of a question’s field. */
export function paperField(question: string, field: string): string {
  return `${question}/${field}`
}

/** The fields of one question out of all that a paper’s form held. */
export function fieldsOfPaper(sent: Sent, question: string): Sent {
  const start = paperField(question, '')
  return Object.fromEntries(
    Object.entries(sent)
      .filter(([field]) => field.startsWith(start))
      .map(([field, values]) => [field.slice(start.length), values]),
  )
}

/** Marks a paper. `sent` is what its form held; with `asItIs` what is open counts as not answered. */
export function decidePaper(questions: readonly Question[], sent: Sent, asItIs: boolean): HandedIn {
  const given = questions.map(question => fieldsOfPaper(sent, question.id))
  if (given.every(fields => Object.keys(fields).length === 0)) return { kind: 'empty' }
  const marked = questions.map((question, i) => markOf(question, given[i] ?? {}))
  const open = marked.flatMap(one => (one.open === undefined ? [] : [one.open]))
  if (open.length > 0 && !asItIs) return { kind: 'open', open }
  return { kind: 'handed-in', answers: marked.map(one => one.answer) }
}

function markOf(question: Question, given: Sent): { answer: TestAnswer; open?: OpenQuestion } {
  const { id, version, lesson, objective } = question
  const named = { question: id, version, lesson, objective }
  const blank = { ...named, fields: {} }
  const begun = Object.keys(given).length > 0
  const reading = readResponse(publicQuestion(question), new Map(Object.entries(given)))
  switch (reading.kind) {
    case 'unanswered':
      return { answer: blank, open: { question: id, begun, missing: reading.missing } }
    case 'invalid':
      return { answer: blank, open: { question: id, begun, missing: [], reason: reading.reason } }
    case 'read': {
      const mark = gradeResponse(question, reading.response)
      if (mark.kind === 'unmarked') throw new Error(`A paper asks ${id}, which no machine marks.`)
      return {
        answer: { ...named, score: mark.score, fields: recordOf(fieldsOf(reading.response)) },
      }
    }
  }
}

function recordOf(fields: Fields): Record<string, string[]> {
  return Object.fromEntries([...fields].map(([field, values]) => [field, [...values]]))
}

/** The answers of these that were left open. */
export function leftOpen(answers: readonly TestAnswer[]): TestAnswer[] {
  return answers.filter(answer => answer.score === undefined)
}

/** What a paper earned: the sum of its marks, each from 0 to 1. What was left open earns nothing. */
export function pointsOf(answers: readonly TestAnswer[]): number {
  return answers.reduce((sum, { score = 0 }) => sum + score, 0)
}

/** Papers in the order in which they were handed in, each once however often it is in the list. */
export function sittingsInOrder(sittings: readonly Sitting[]): Sitting[] {
  const byIdentity = new Map(sittings.map(sitting => [identity(sitting), sitting]))
  return [...byIdentity].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sitting]) => sitting)
}

/** A text that is equal for equal sittings, and sorts by their moments. */
function identity({ at, paper, answers }: Sitting): string {
  const given = answers.map(({ question, version, lesson, objective, score, fields }) => [
    [question, version, lesson, objective, score ?? null],
    Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)),
  ])
  return `${at} ${paper} ${JSON.stringify(given)}`
}
