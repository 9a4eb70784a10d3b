import type { TestMarks } from '@/classroom/own-marks'
import { pointsText } from '@/components/course-test/points-text'

const NAMES = { before: 'before the teaching', after: 'after it' } as const

/** What one earned in the tests that are behind one, and with both, how far one has come. */
export function OwnMarks({ marks }: { marks: readonly TestMarks[] }) {
  if (marks.length === 0) return null
  const [before, after] = marks
  return (
    <p role="status">
      {marks.map(({ part, points, questions }) => (
        <span key={part}>
          Test {NAMES[part]}: {pointsText(points)} of {questions} points.{' '}
        </span>
      ))}
      {before !== undefined && after !== undefined && wordsOf(shareOf(after) - shareOf(before))}
    </p>
  )
}

function shareOf({ points, questions }: TestMarks): number {
  return questions === 0 ? 0 : points / questions
}

/** So few questions tell little of one learner, in either direction. */
function wordsOf(change: number): string {
  if (change === 0) return 'You scored as before.'
  return change > 0
    ? 'You scored more than before.'
    : 'You scored less than before; with so few questions that may be chance.'
}
