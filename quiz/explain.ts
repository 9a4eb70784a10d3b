import { explainChoice } from './choice'
import { explainMulti } from './multi'
import { explainOrder } from './order'
import { explainMatch } from './match'
import { explainClassify } from './classify'
import { explainFigure } from './explain-figure'
import { explainEvidence } from './evidence'
import { explainOverclaim } from './overclaim'
import { explainAttribute } from './attribute'
import type { PartFeedback } from './parts'
import { ofKind, type Question, type QuestionResponse } from './question'

/** What is said of each part of a question after this response. Throws where the two are of different kinds. */
export function explain(question: Question, response: QuestionResponse): PartFeedback[] {
  switch (question.kind) {
    case 'choice':
      return explainChoice(question, ofKind('choice', response))
    case 'multi':
      return explainMulti(question, ofKind('multi', response))
    case 'order':
      return explainOrder(question, ofKind('order', response))
    case 'match':
      return explainMatch(question, ofKind('match', response))
    case 'classify':
      return explainClassify(question, ofKind('classify', response))
    case 'figure':
      return explainFigure(question, ofKind('figure', response))
    case 'evidence':
      return explainEvidence(question, ofKind('evidence', response))
    case 'overclaim':
      return explainOverclaim(question, ofKind('overclaim', response))
    case 'attribute':
      return explainAttribute(question, ofKind('attribute', response))
    case 'respond':
      return []
  }
}
