import type { Scored } from './attempt'
import { firstAttempts, isCertainAndWrong, isRight, lastAttempts } from './attempts'
import { CERTAINTIES, type Certainty } from './certainty'
import type { Progress } from './progress'

/** How far a learner has come with an objective. */
export type Mastery = { objective: string } & (
  | { level: 'untried' }
  /** `score`: the mean of the last marks of the questions tried; `right`: how many of them are wholly right. */
  | { level: 'begun' | 'secure'; questions: number; right: number; score: number }
)

/** So many questions have to be right before an objective is secure: every objective has at least two. */
const SECURE = 2

/**
 * Mastery of a lesson’s objectives, in their order. What counts of each question is its last marked attempt: an
 * objective is secure where at least two different questions were tried and all of them were right the last time.
 */
export function mastery(
  progress: Progress,
  lesson: { slug: string; objectives: readonly { id: string }[] },
): Mastery[] {
  const last = lastAttempts(progress.attempts).filter(a => a.lesson === lesson.slug)
  return lesson.objectives.map(({ id }) =>
    masteryOf(
      id,
      last.filter(a => a.objective === id),
    ),
  )
}

function masteryOf(objective: string, last: readonly Scored[]): Mastery {
  const questions = last.length
  if (questions === 0) return { objective, level: 'untried' }
  const right = last.filter(isRight).length
  const score = last.reduce((sum, attempt) => sum + attempt.score, 0) / questions
  const level = right === questions && questions >= SECURE ? 'secure' : 'begun'
  return { objective, level, questions, right, score }
}

/** Of the answers given with one certainty, how many there are and what share was right (absent where there is none). */
export type CalibrationPoint = { certainty: Certainty; n: number; share?: number }

/**
 * How certainty and being right go together, from guess to certain. First attempts only: after feedback, certainty is
 * about the feedback.
 */
export function calibration(progress: Progress): CalibrationPoint[] {
  const firsts = firstAttempts(progress.attempts)
  return CERTAINTIES.map(certainty => {
    const said = firsts.filter(attempt => attempt.certainty === certainty)
    if (said.length === 0) return { certainty, n: 0 }
    return { certainty, n: said.length, share: said.filter(isRight).length / said.length }
  })
}

/**
 * The questions to come back to because of a belief, not a gap: those whose last answer was certain and wrong, and then
 * those of a known misconception whose last answer was wrong; the latest first.
 */
export function misconceptions(progress: Progress): Scored[] {
  const wrong = lastAttempts(progress.attempts).filter(attempt => !isRight(attempt))
  const latestFirst = wrong.sort((a, b) => (a.at < b.at ? 1 : -1))
  return [
    ...latestFirst.filter(isCertainAndWrong),
    ...latestFirst.filter(a => !isCertainAndWrong(a) && a.misconception !== undefined),
  ]
}
