import { z } from 'zod'
import { explainOptions, theRight } from './options'
import {
  common,
  field,
  IDS_DIFFER,
  idsDiffer,
  noSuch,
  optionSchema,
  publicCommon,
  publicPart,
  type Fields,
  type PartFeedback,
  type PublicCommon,
  type PublicPart,
  type Reading,
} from './parts'

/** One of two to six options. */
export const choiceSchema = z.strictObject({
  ...common,
  kind: z.literal('choice'),
  options: z
    .array(optionSchema)
    .min(2)
    .max(6)
    .refine(
      options => options.filter(o => o.right).length === 1,
      'expected exactly one right option',
    )
    .refine(idsDiffer, IDS_DIFFER),
})
export type Choice = z.infer<typeof choiceSchema>
export type PublicChoice = PublicCommon & { kind: 'choice'; options: PublicPart[] }
export type ChoiceResponse = { kind: 'choice'; option: string }

/** The question without its key: its options in the order of the file. */
export function publicChoice(question: Choice): PublicChoice {
  return { ...publicCommon(question), kind: 'choice', options: question.options.map(publicPart) }
}

/** Field `option`: the id of the chosen option. */
export function readChoice(question: PublicChoice, fields: Fields): Reading<ChoiceResponse> {
  const option = field(fields, 'option')
  if (option === undefined) return { kind: 'unanswered', missing: ['an option'] }
  if (!question.options.some(o => o.id === option))
    return { kind: 'invalid', reason: noSuch('option', option) }
  return { kind: 'read', response: { kind: 'choice', option } }
}

/** The fields from which `readChoice` reads this response. */
export function fieldsOfChoice(response: ChoiceResponse): Fields {
  return new Map([['option', [response.option]]])
}

/** 1 for the right option, 0 for any other. */
export function scoreChoice(question: Choice, response: ChoiceResponse): number {
  return question.options.some(o => o.right && o.id === response.option) ? 1 : 0
}

/** Every option, under its own id. */
export function explainChoice(question: Choice, response: ChoiceResponse): PartFeedback[] {
  return explainOptions(question.options, id => id === response.option)
}

/** The response that earns 1. */
export function keyOfChoice(question: Choice): ChoiceResponse {
  return { kind: 'choice', option: theRight(question.options).id }
}
