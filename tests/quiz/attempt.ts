import { attemptSchema, type Attempt } from '@/quiz/attempt'
import { NO_PROGRESS, type Progress } from '@/quiz/progress'
import { inOrder } from '@/quiz/attempts'

/** An attempt at `q-01` on 12 March 2021, right, and what the test says otherwise. */
export function attempt(differing: Partial<Attempt> = {}): Attempt {
  return attemptSchema.parse({
    question: 'q-01',
    version: 1,
    lesson: 'q',
    objective: 'tell',
    kind: 'choice',
    at: '2021-03-12T09:00:00.000Z',
    score: 1,
    fields: { option: ['a'] },
    ...differing,
  })
}

export function progressOf(...attempts: Attempt[]): Progress {
  return { ...NO_PROGRESS, attempts: inOrder(attempts) }
}
