import type { EvidenceCard } from '@/evidence/card'
import type { Certainty } from './certainty'
import type { Grade } from './grade'
import type { PartFeedback, Why } from './parts'
import type { QuestionResponse } from './question'

/** All that is told after an answer, in the order in which it is read. */
export type Feedback = {
  parts: PartFeedback[]
  explanation: { text: string; cites: Why['cites'] }
  /** `respond` only. */
  model?: { text: string; cites: Why['cites'] }
  rubric?: { id: string; text: string }[]
  /** `overclaim` only: the sentence as it should be written. */
  careful?: string
}

/** Where the answering of one question stands. `sent` is what the form held, by field, so that nothing typed is lost. */
export type AnswerState =
  | { kind: 'blank' }
  | { kind: 'unanswered'; missing: string[]; sent: Record<string, string[]> }
  | { kind: 'invalid'; reason: string; sent: Record<string, string[]> }
  | {
      kind: 'answered'
      response: QuestionResponse
      certainty?: Certainty
      grade: Exclude<Grade, { kind: 'unanswered' | 'invalid' }>
      feedback: Feedback
      /** The evidence that the feedback cites, by id. */
      cards: Record<string, EvidenceCard>
      sent: Record<string, string[]>
    }
