import { z } from 'zod'
import { citeId } from '@/evidence/ids'
import { common, partId, publicCommon, type PublicCommon } from './parts'

/** A short answer in one’s own words: not machine-marked. */
export const respondSchema = z.strictObject({
  ...common,
  kind: z.literal('respond'),
  model: z.strictObject({ text: z.string().min(1), cites: z.array(citeId).min(1) }),
  rubric: z
    .array(z.strictObject({ id: partId, text: z.string().min(1) }))
    .min(3)
    .max(5),
})
export type Respond = z.infer<typeof respondSchema>
export type PublicRespond = PublicCommon & { kind: 'respond' }
export type RespondResponse = { kind: 'respond'; text: string }
