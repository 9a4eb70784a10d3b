import { scoreChoice } from './choice'
import { scoreMulti } from './multi'
import { scoreOrder } from './order'
import { scoreMatch } from './match'
import { scoreClassify } from './classify'
import { scoreFigure } from './figure'
import { judgeEvidence, scoreEvidence } from './evidence'
import { scoreOverclaim } from './overclaim'
import { scoreAttribute } from './attribute'
import type { Fields } from './parts'
import { publicQuestion } from './public'
import { ofKind, type Question, type QuestionResponse } from './question'
import { readResponse } from './response'
import type { Verdict } from './verdict'

/** The outcome of marking one answer. Unanswered is not wrong. */
export type Grade =
  { kind: 'unanswered'; missing: string[] } | { kind: 'invalid'; reason: string } | Mark

/** The outcome of marking an answer that can belong to its question. */
export type Mark =
  /** Not machine-marked: the reader compares with a model answer. */
  | { kind: 'unmarked' }
  /** `score` from 0 to 1. `verdict` is set where right and wrong have more than one reason. */
  | { kind: 'graded'; score: number; verdict?: Verdict }

/** Marks what a form sent in answer to a question. */
export function grade(question: Question, fields: Fields): Grade {
  const reading = readResponse(publicQuestion(question), fields)
  return reading.kind === 'read' ? gradeResponse(question, reading.response) : reading
}

/** Marks a response. Throws where it is of another kind than its question. */
export function gradeResponse(question: Question, response: QuestionResponse): Mark {
  switch (question.kind) {
    case 'choice':
      return graded(scoreChoice(question, ofKind('choice', response)))
    case 'multi':
      return graded(scoreMulti(question, ofKind('multi', response)))
    case 'order':
      return graded(scoreOrder(question, ofKind('order', response)))
    case 'match':
      return graded(scoreMatch(question, ofKind('match', response)))
    case 'classify':
      return graded(scoreClassify(question, ofKind('classify', response)))
    case 'figure':
      return graded(scoreFigure(question, ofKind('figure', response)))
    case 'evidence': {
      const given = ofKind('evidence', response)
      const verdict = judgeEvidence(question, given)
      return { kind: 'graded', score: scoreEvidence(question, given), verdict }
    }
    case 'overclaim':
      return graded(scoreOverclaim(question, ofKind('overclaim', response)))
    case 'attribute':
      return graded(scoreAttribute(question, ofKind('attribute', response)))
    case 'respond':
      return { kind: 'unmarked' }
  }
}

function graded(score: number): Mark {
  return { kind: 'graded', score }
}
