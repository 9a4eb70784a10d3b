import type { AnswerState } from '@/quiz/answer'
import { sentOf, type Sent } from './sent'

/** Where a form stands: as the marking left it, or not marked because the server could not be reached. */
export type FormState = AnswerState | { kind: 'failed'; sent: Sent }

/** What marks an answer: a server action in the app, the real marking function in a test. */
export type AnswerAction = (before: FormState, form: FormData) => Promise<AnswerState>

/** Marks an answer; where that fails on the way, the answer is kept and the failure is a state like any other. */
export function guarded(answer: AnswerAction) {
  return async (before: FormState, form: FormData): Promise<FormState> => {
    try {
      return await answer(before, form)
    } catch {
      return { kind: 'failed', sent: sentOf(form) }
    }
  }
}

/** What was in the form when it was sent; undefined before. */
export function sentIn(state: FormState): Sent | undefined {
  return state.kind === 'blank' ? undefined : state.sent
}
