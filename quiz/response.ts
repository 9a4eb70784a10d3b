import { fieldsOfChoice, keyOfChoice, readChoice } from './choice'
import { fieldsOfMulti, keyOfMulti, readMulti } from './multi'
import { fieldsOfOrder, keyOfOrder, readOrder } from './order'
import { fieldsOfMatch, keyOfMatch, readMatch } from './match'
import { fieldsOfClassify, keyOfClassify, readClassify } from './classify'
import { fieldsOfFigure, keyOfFigure, readFigure } from './figure'
import { fieldsOfEvidence, keyOfEvidence, readEvidence } from './evidence'
import { fieldsOfOverclaim, keyOfOverclaim, readOverclaim } from './overclaim'
import { fieldsOfAttribute, keyOfAttribute, readAttribute } from './attribute'
import { fieldsOfRespond, keyOfRespond, readRespond } from './respond'
import type { Fields, Reading } from './parts'
import type { PublicQuestion, Question, QuestionResponse } from './question'

/** Reads what a form sent in answer to a question. The names of its fields stand beside each kind’s reader. */
export function readResponse(question: PublicQuestion, fields: Fields): Reading<QuestionResponse> {
  switch (question.kind) {
    case 'choice':
      return readChoice(question, fields)
    case 'multi':
      return readMulti(question, fields)
    case 'order':
      return readOrder(question, fields)
    case 'match':
      return readMatch(question, fields)
    case 'classify':
      return readClassify(question, fields)
    case 'figure':
      return readFigure(question, fields)
    case 'evidence':
      return readEvidence(question, fields)
    case 'overclaim':
      return readOverclaim(question, fields)
    case 'attribute':
      return readAttribute(question, fields)
    case 'respond':
      return readRespond(fields)
  }
}

/** The form fields that hold a response: `readResponse` reads it back from them. */
export function fieldsOf(response: QuestionResponse): Fields {
  switch (response.kind) {
    case 'choice':
      return fieldsOfChoice(response)
    case 'multi':
      return fieldsOfMulti(response)
    case 'order':
      return fieldsOfOrder(response)
    case 'match':
      return fieldsOfMatch(response)
    case 'classify':
      return fieldsOfClassify(response)
    case 'figure':
      return fieldsOfFigure(response)
    case 'evidence':
      return fieldsOfEvidence(response)
    case 'overclaim':
      return fieldsOfOverclaim(response)
    case 'attribute':
      return fieldsOfAttribute(response)
    case 'respond':
      return fieldsOfRespond(response)
  }
}

/** A response that earns 1; for `respond`, which no machine marks, the model answer. */
export function keyOf(question: Question): QuestionResponse {
  switch (question.kind) {
    case 'choice':
      return keyOfChoice(question)
    case 'multi':
      return keyOfMulti(question)
    case 'order':
      return keyOfOrder(question)
    case 'match':
      return keyOfMatch(question)
    case 'classify':
      return keyOfClassify(question)
    case 'figure':
      return keyOfFigure(question)
    case 'evidence':
      return keyOfEvidence(question)
    case 'overclaim':
      return keyOfOverclaim(question)
    case 'attribute':
      return keyOfAttribute(question)
    case 'respond':
      return keyOfRespond(question)
  }
}
