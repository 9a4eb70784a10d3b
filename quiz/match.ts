import { z } from 'zod'
import {
  common,
  partId,
  whySchema,
  publicCommon,
  type PublicCommon,
  type PublicPart,
} from './parts'

/** Three to seven things to pair. */
export const matchSchema = z.strictObject({
  ...common,
  kind: z.literal('match'),
  pairs: z
    .array(whySchema.extend({ id: partId, left: z.string().min(1), right: z.string().min(1) }))
    .min(3)
    .max(7),
  /** Right-hand sides that fit nothing. */
  extra: z
    .array(whySchema.extend({ id: partId, text: z.string().min(1) }))
    .max(3)
    .default([]),
})
export type Match = z.infer<typeof matchSchema>
export type PublicMatch = PublicCommon & {
  kind: 'match'
  lefts: PublicPart[]
  rights: PublicPart[]
}
export type MatchResponse = { kind: 'match'; pairs: Record<string, string> }
