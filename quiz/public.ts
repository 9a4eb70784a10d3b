import { publicChoice } from './choice'
import { publicMulti } from './multi'
import { publicOrder } from './order'
import { publicMatch } from './match'
import { publicClassify } from './classify'
import { publicFigure } from './figure'
import { publicEvidence } from './evidence'
import { publicOverclaim } from './overclaim'
import { publicAttribute } from './attribute'
import { publicRespond } from './respond'
import type { PublicQuestion, Question } from './question'

/** What a reader may see of a question before answering it: no key, no feedback, no explanation. */
export function publicQuestion(question: Question): PublicQuestion {
  switch (question.kind) {
    case 'choice':
      return publicChoice(question)
    case 'multi':
      return publicMulti(question)
    case 'order':
      return publicOrder(question)
    case 'match':
      return publicMatch(question)
    case 'classify':
      return publicClassify(question)
    case 'figure':
      return publicFigure(question)
    case 'evidence':
      return publicEvidence(question)
    case 'overclaim':
      return publicOverclaim(question)
    case 'attribute':
      return publicAttribute(question)
    case 'respond':
      return publicRespond(question)
  }
}
