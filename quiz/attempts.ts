import type { Answered } from './answer'
import type { Attempt, Scored } from './attempt'
import type { PublicQuestion } from './question'

/** The attempt that an answered question was, at a moment (ISO, UTC, milliseconds). */
export function attemptOf(question: PublicQuestion, answered: Answered, at: string): Attempt {
  const { grade, certainty, feedback, fields } = answered
  const { misconception } = feedback
  return {
    question: question.id,
    version: question.version,
    lesson: question.lesson,
    objective: question.objective,
    ...(misconception !== undefined && { misconception }),
    kind: question.kind,
    at,
    ...(grade.kind === 'graded' && { score: grade.score }),
    ...(certainty !== undefined && { certainty }),
    fields,
  }
}

/** Attempts in the order in which they were made, each once however often it is in the list. */
export function inOrder(attempts: readonly Attempt[]): Attempt[] {
  const byIdentity = new Map(attempts.map(attempt => [identity(attempt), attempt]))
  return [...byIdentity].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, attempt]) => attempt)
}

/** A text that is equal for equal attempts, and sorts by their moments. */
function identity(attempt: Attempt): string {
  const names = [...Object.keys(attempt), ...Object.keys(attempt.fields)].sort()
  return `${attempt.at} ${JSON.stringify(attempt, names)}`
}

/** Whether a machine marked the attempt. */
export function isScored(attempt: Attempt): attempt is Scored {
  return attempt.score !== undefined
}

/** Right means wholly right: part of a score is not yet an answer to rely on. */
export function isRight(attempt: Scored): boolean {
  return attempt.score === 1
}

/** Held for certain, and not wholly right: what a learner most needs to see again. */
export function isCertainAndWrong(attempt: Scored): boolean {
  return attempt.certainty === 'certain' && !isRight(attempt)
}

/** All attempts at a question, the first for statistics, and the best for the learner (of equals the earliest). */
export type History = { all: Attempt[]; first: Attempt; best?: Scored }

/** The attempts at a question; undefined where there is none. */
export function historyOf(attempts: readonly Attempt[], question: string): History | undefined {
  const all = attempts.filter(attempt => attempt.question === question)
  const [first] = all
  if (first === undefined) return undefined
  const [best] = all.filter(isScored).sort((a, b) => b.score - a.score)
  return { all, first, ...(best !== undefined && { best }) }
}

/** The first marked attempt at each version of each question: what a reader knew before any feedback on it. */
export function firstAttempts(attempts: readonly Attempt[]): Scored[] {
  const firsts = new Map<string, Scored>()
  for (const attempt of attempts.filter(isScored)) {
    const key = `${attempt.question} ${attempt.version}`
    if (!firsts.has(key)) firsts.set(key, attempt)
  }
  return [...firsts.values()]
}

/** The last marked attempt at each question: what a reader knows now, as far as can be told. */
export function lastAttempts(attempts: readonly Attempt[]): Scored[] {
  return [...new Map(attempts.filter(isScored).map(a => [a.question, a])).values()]
}
