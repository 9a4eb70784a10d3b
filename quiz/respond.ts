import { z } from 'zod'
import { citeId } from '@/evidence/ids'
import {
  common,
  field,
  IDS_DIFFER,
  idsDiffer,
  partId,
  publicCommon,
  type Fields,
  type PublicCommon,
  type Reading,
} from './parts'

/** A short answer in one’s own words: not machine-marked. */
export const respondSchema = z.strictObject({
  ...common,
  kind: z.literal('respond'),
  model: z.strictObject({ text: z.string().min(1), cites: z.array(citeId).min(1) }),
  rubric: z
    .array(z.strictObject({ id: partId, text: z.string().min(1) }))
    .min(3)
    .max(5)
    .refine(idsDiffer, IDS_DIFFER),
})
export type Respond = z.infer<typeof respondSchema>
export type PublicRespond = PublicCommon & { kind: 'respond' }
export type RespondResponse = { kind: 'respond'; text: string }

const MOST = 20_000

/** The question without its model answer and its rubric. */
export function publicRespond(question: Respond): PublicRespond {
  return { ...publicCommon(question), kind: 'respond' }
}

/** Field `text`: at most 20,000 characters, counted as a text box counts them: UTF-16 units, a line’s end as one. */
export function readRespond(fields: Fields): Reading<RespondResponse> {
  const text = field(fields, 'text')?.replace(/\r\n?/g, '\n')
  if (text === undefined) return { kind: 'unanswered', missing: ['an answer in your own words'] }
  if (text.length > MOST)
    return {
      kind: 'invalid',
      reason: `This answer has ${text.length.toLocaleString('en-GB')} characters. It can have 20,000 at most.`,
    }
  return { kind: 'read', response: { kind: 'respond', text } }
}

/** The fields from which `readRespond` reads this response. */
export function fieldsOfRespond(response: RespondResponse): Fields {
  return new Map([['text', [response.text]]])
}

/** The model answer. */
export function keyOfRespond(question: Respond): RespondResponse {
  return { kind: 'respond', text: question.model.text }
}
