import type { Certainty } from '@/quiz/certainty'
import type { CalibrationPoint } from '@/quiz/mastery'

/** Under so many answers a share is not judged. */
const ENOUGH = 10

/**
 * The shares of right answers at which each certainty earns more than the other two. With p the chance of being right,
 * the three earn p, 4p − 2 and 9p − 6 on average: equal at 2/3 and at 4/5.
 * Source: the marks of Gardner-Medwin’s scheme (quiz/certainty.ts); the thresholds follow from them.
 */
export const PAYS: Record<Certainty, { from: number; to: number }> = {
  guess: { from: 0, to: 2 / 3 },
  fairly: { from: 2 / 3, to: 4 / 5 },
  certain: { from: 4 / 5, to: 1 },
}

export function isTooFew(point: CalibrationPoint): boolean {
  return point.n < ENOUGH
}

/** "75 % (9 of 12)"; a dash where there is no answer. */
export function shareText({ share, n }: CalibrationPoint): string {
  if (share === undefined) return '–'
  return `${Math.round(share * 100)} % (${Math.round(share * n)} of ${n})`
}
