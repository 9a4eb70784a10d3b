import { scoreText } from '@/components/quiz/score-text'

/** Points with at most one decimal, which part marks need: "12", "12.5". */
export function pointsText(points: number): string {
  return String(Math.round(points * 10) / 10)
}

/** A change with its sign: "+2.5", "−1", "0". */
export function changeText(change: number): string {
  const rounded = Math.round(change * 10) / 10
  if (rounded === 0) return '0'
  return rounded > 0 ? `+${rounded}` : `−${-rounded}`
}

/** The mark of one answer in words. */
export function markText(score: number | undefined): string {
  return score === undefined ? 'Left open' : scoreText(score)
}
