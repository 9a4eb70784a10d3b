import { z } from 'zod'
import {
  common,
  field,
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
    ),
})
export type Choice = z.infer<typeof choiceSchema>
export type PublicChoice = PublicCommon & { kind: 'choice'; options: PublicPart[] }
export type ChoiceResponse = { kind: 'choice'; option: string }

export function publicChoice(question: Choice): PublicChoice {
  return { ...publicCommon(question), kind: 'choice', options: question.options.map(publicPart) }
}

/** Field `option`: the id of the chosen option. */
export function readChoice(question: PublicChoice, fields: Fields): Reading<ChoiceResponse> {
  const option = field(fields, 'option')
  if (option === undefined) return { kind: 'unanswered', missing: ['an option'] }
  if (!question.options.some(o => o.id === option))
    return { kind: 'invalid', reason: `This question has no option “${option}”.` }
  return { kind: 'read', response: { kind: 'choice', option } }
}

/** 1 for the right option, 0 for any other. */
export function scoreChoice(question: Choice, response: ChoiceResponse): number {
  return question.options.some(o => o.right && o.id === response.option) ? 1 : 0
}

export function explainChoice(question: Choice, response: ChoiceResponse): PartFeedback[] {
  return question.options.map(option => {
    const chosen = option.id === response.option
    return {
      id: option.id,
      text: option.text,
      ...(chosen && { given: option.text }),
      why: option.why,
      cites: option.cites,
      outcome: option.right ? (chosen ? 'right' : 'missed') : chosen ? 'wrong' : 'unmarked',
    }
  })
}

/** The response that earns 1. */
export function keyOfChoice(question: Choice): ChoiceResponse {
  const right = question.options.find(o => o.right)
  if (right === undefined) throw new Error(`Question ${question.id} has no right option.`)
  return { kind: 'choice', option: right.id }
}
