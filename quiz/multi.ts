import { z } from 'zod'
import { explainOptions } from './options'
import {
  common,
  fieldValues,
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

/** Which of three to seven options hold. */
export const multiSchema = z.strictObject({
  ...common,
  kind: z.literal('multi'),
  options: z
    .array(optionSchema)
    .min(3)
    .max(7)
    .refine(options => options.some(o => o.right), 'expected at least one right option')
    .refine(
      options => options.some(o => !o.right),
      'expected at least one option that does not hold',
    )
    .refine(idsDiffer, IDS_DIFFER),
})
export type Multi = z.infer<typeof multiSchema>
export type PublicMulti = PublicCommon & { kind: 'multi'; options: PublicPart[] }
export type MultiResponse = { kind: 'multi'; options: string[] }

/** The question without its key: its options in the order of the file. */
export function publicMulti(question: Multi): PublicMulti {
  return { ...publicCommon(question), kind: 'multi', options: question.options.map(publicPart) }
}

/** Field `option`, repeated: the ids of the options said to hold. None is no answer, since at least one holds. */
export function readMulti(question: PublicMulti, fields: Fields): Reading<MultiResponse> {
  const options = fieldValues(fields, 'option')
  if (options.length === 0) return { kind: 'unanswered', missing: ['at least one option'] }
  const unknown = options.find(id => !question.options.some(o => o.id === id))
  if (unknown !== undefined) return { kind: 'invalid', reason: noSuch('option', unknown) }
  return { kind: 'read', response: { kind: 'multi', options } }
}

/** The fields from which `readMulti` reads this response. */
export function fieldsOfMulti(response: MultiResponse): Fields {
  return new Map([['option', response.options]])
}

/**
 * Each option is a statement held true or false: (options judged rightly − options judged wrongly) / options, and never
 * under 0. So marking everything, or marking by chance, earns about nothing.
 * Source: the correction for guessing, rights − wrongs / (k − 1), with k = 2 (Frary 1988, “Formula scoring of
 * multiple-choice tests”, Educational Measurement: Issues and Practice 7(2)).
 */
export function scoreMulti(question: Multi, response: MultiResponse): number {
  const wrong = question.options.filter(
    o => (o.right === true) !== response.options.includes(o.id),
  ).length
  return Math.max(0, (question.options.length - 2 * wrong) / question.options.length)
}

/** Every option, under its own id. */
export function explainMulti(question: Multi, response: MultiResponse): PartFeedback[] {
  return explainOptions(question.options, id => response.options.includes(id))
}

/** The response that earns 1. */
export function keyOfMulti(question: Multi): MultiResponse {
  return { kind: 'multi', options: question.options.filter(o => o.right).map(o => o.id) }
}
