import { parallelForms } from './forms'
import type { Question } from './question'
import type { Paper } from './sitting'

/** As many questions as one sitting of half an hour holds. */
const LENGTH = 20

/** The questions of each paper of the course’s test, drawn from those of the lessons: line by line on the same aims. */
export function papersOf(questions: readonly Question[]): Record<Paper, Question[]> {
  const lines = parallelForms(questions, LENGTH)
  return { before: lines.map(line => line.first), after: lines.map(line => line.second) }
}
