import { evidenceCard, type EvidenceCard } from '@/evidence/card'
import type { Evidence } from '@/evidence/evidence'
import { isCertainty, type Certainty } from './certainty'
import { explain } from './explain'
import { gradeResponse, type Mark } from './grade'
import { field, noSuch, type Fields, type PartFeedback, type Why } from './parts'
import { publicQuestion } from './public'
import type { Question, QuestionResponse } from './question'
import { fieldsOf, readResponse } from './response'

/** A place of a written answer that says more than the sources allow: its words, what is wrong, and how it could be said. */
export type Remark = { name: string; span: string; text: string; cites: Why['cites'] }

/** All that is told after an answer, in the order in which it is read. */
type Feedback = {
  parts: PartFeedback[]
  explanation: { text: string; cites: Why['cites'] }
  /** The misconception that the question is about: told only now, for the learner’s record. */
  misconception?: string
  /** `respond` only. */
  model?: { text: string; cites: Why['cites'] }
  rubric?: { id: string; text: string }[]
  /** `respond` only: where the answer says more than the sources allow. */
  remarks?: Remark[]
  /** `overclaim` only: the sentence as it should be written. */
  careful?: string
}

/** Where the answering of one question stands. `sent` is what the form held, by field, so that nothing typed is lost. */
export type AnswerState =
  | { kind: 'blank' }
  | { kind: 'unanswered'; missing: string[]; sent: Record<string, string[]> }
  | { kind: 'invalid'; reason: string; sent: Record<string, string[]> }
  | Answered

export type Answered = {
  kind: 'answered'
  response: QuestionResponse
  certainty?: Certainty
  grade: Mark
  feedback: Feedback
  /** The evidence that the feedback cites, by id. */
  cards: Record<string, EvidenceCard>
  /** The response as form fields, for the learner’s record. */
  fields: Record<string, string[]>
  sent: Record<string, string[]>
}

/**
 * What a form’s answer to a question leads to. Beside the fields of the question’s kind it may hold `certainty`
 * (guess, fairly or certain). Throws where the question cites evidence that is not there: ids are checked when the
 * module is read.
 */
export function decideAnswer(
  question: Question,
  fields: Fields,
  evidence: Evidence,
): Exclude<AnswerState, { kind: 'blank' }> {
  return decideAnswerWith(question, fields, id => evidenceCard(evidence, id))
}

/** The same, with the cards from wherever they are kept. Throws where `cardOf` does, or gives none. */
export function decideAnswerWith(
  question: Question,
  fields: Fields,
  cardOf: (id: string) => EvidenceCard,
): Exclude<AnswerState, { kind: 'blank' }> {
  const sent = recordOf(fields)
  const certainty = field(fields, 'certainty')
  if (certainty !== undefined && !isCertainty(certainty))
    return { kind: 'invalid', reason: noSuch('certainty', certainty), sent }
  const reading = readResponse(publicQuestion(question), fields)
  if (reading.kind !== 'read') return { ...reading, sent }
  const { response } = reading
  const feedback = feedbackOn(question, response)
  return {
    kind: 'answered',
    response,
    ...(certainty !== undefined && { certainty }),
    grade: gradeResponse(question, response),
    feedback,
    cards: cardsOf(cardOf, feedback),
    fields: recordOf(fieldsOf(response)),
    sent,
  }
}

/** An answer with remarks on what was written, and their evidence. Throws where a remark cites evidence that is not there. */
export function withRemarks(answered: Answered, remarks: Remark[], evidence: Evidence): Answered {
  const feedback = { ...answered.feedback, remarks }
  return { ...answered, feedback, cards: cardsOf(id => evidenceCard(evidence, id), feedback) }
}

function recordOf(fields: Fields): Record<string, string[]> {
  return Object.fromEntries([...fields].map(([name, values]) => [name, [...values]]))
}

function feedbackOn(question: Question, response: QuestionResponse): Feedback {
  const { explanation, misconception } = question
  return {
    parts: explain(question, response),
    explanation,
    ...(misconception !== undefined && { misconception }),
    ...(question.kind === 'respond' && { model: question.model, rubric: question.rubric }),
    ...(question.kind === 'overclaim' && { careful: question.careful }),
  }
}

function cardsOf(
  cardOf: (id: string) => EvidenceCard,
  feedback: Feedback,
): Record<string, EvidenceCard> {
  const said = [
    ...feedback.parts,
    feedback.explanation,
    feedback.model,
    ...(feedback.remarks ?? []),
  ]
  const ids = new Set(said.flatMap(it => it?.cites ?? []))
  return Object.fromEntries([...ids].map(id => [id, cardOf(id)]))
}
