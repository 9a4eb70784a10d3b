/** A score from 0 to 1 in words; undefined where no machine marked the answer. */
export function scoreText(score: number | undefined): string {
  if (score === undefined) return 'Not marked'
  if (score === 1) return 'Right'
  return score === 0 ? 'Not right' : `Partly right (${Math.round(score * 100)} of 100)`
}
