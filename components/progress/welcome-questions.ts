import type { Attempt, Scored } from '@/quiz/attempt'
import { isCertainAndWrong, isRight, lastAttempts } from '@/quiz/attempts'

const HOW_MANY = 2
const HOURS = 3_600_000

/** How long after an answer its question may be asked again. */
const REST = 12 * HOURS

/**
 * The two questions of earlier lessons that welcome a learner back: what was last answered certain and wrong, then what
 * was wrong, then what was longest ago. `lessons`: the slugs of the earlier lessons. Never one that was answered in the
 * last twelve hours.
 */
export function welcomeQuestions(
  attempts: readonly Attempt[],
  lessons: readonly string[],
  now: Date,
): string[] {
  return lastAttempts(attempts)
    .filter(last => lessons.includes(last.lesson) && now.getTime() - Date.parse(last.at) >= REST)
    .sort((a, b) => weight(b) - weight(a) || (a.at < b.at ? -1 : 1))
    .slice(0, HOW_MANY)
    .map(last => last.question)
}

function weight(last: Scored): number {
  if (isCertainAndWrong(last)) return 2
  return isRight(last) ? 0 : 1
}
