import type { Paper } from '@/quiz/sitting'

export const PAPER_NAME: Record<Paper, string> = {
  before: 'The test before the course',
  after: 'The test after the course',
}
