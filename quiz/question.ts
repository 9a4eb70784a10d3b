import { z } from 'zod'
import { attributeSchema, type AttributeResponse, type PublicAttribute } from './attribute'
import { choiceSchema, type ChoiceResponse, type PublicChoice } from './choice'
import { classifySchema, type ClassifyResponse, type PublicClassify } from './classify'
import { evidenceSchema, type EvidenceResponse, type PublicEvidence } from './evidence'
import { figureSchema, type FigureResponse, type PublicFigure } from './figure'
import { matchSchema, type MatchResponse, type PublicMatch } from './match'
import { multiSchema, type MultiResponse, type PublicMulti } from './multi'
import { orderSchema, type OrderResponse, type PublicOrder } from './order'
import { overclaimSchema, type OverclaimResponse, type PublicOverclaim } from './overclaim'
import type { Kind } from './parts'
import { respondSchema, type PublicRespond, type RespondResponse } from './respond'

/** A question with its key, as its author wrote it. Never sent to a reader. */
export const questionSchema = z.discriminatedUnion('kind', [
  choiceSchema,
  multiSchema,
  orderSchema,
  matchSchema,
  classifySchema,
  figureSchema,
  evidenceSchema,
  overclaimSchema,
  attributeSchema,
  respondSchema,
])
export type Question = z.infer<typeof questionSchema>

/** What a reader may see of a question before answering it. */
export type PublicQuestion =
  | PublicChoice
  | PublicMulti
  | PublicOrder
  | PublicMatch
  | PublicClassify
  | PublicFigure
  | PublicEvidence
  | PublicOverclaim
  | PublicAttribute
  | PublicRespond

export type QuestionResponse =
  | ChoiceResponse
  | MultiResponse
  | OrderResponse
  | MatchResponse
  | ClassifyResponse
  | FigureResponse
  | EvidenceResponse
  | OverclaimResponse
  | AttributeResponse
  | RespondResponse

/** The response, where it is of this kind. Throws on any other: a response is read from the question that it answers. */
export function ofKind<K extends Kind>(
  kind: K,
  response: QuestionResponse,
): Extract<QuestionResponse, { kind: K }> {
  if (!isOfKind(kind, response))
    throw new Error(`A question of kind ${kind} was given a response of kind ${response.kind}.`)
  return response
}

function isOfKind<K extends Kind>(
  kind: K,
  response: QuestionResponse,
): response is Extract<QuestionResponse, { kind: K }> {
  return response.kind === kind
}
