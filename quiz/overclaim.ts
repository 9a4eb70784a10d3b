import { z } from 'zod'
import { common, whySchema, publicCommon, type PublicCommon, type PublicPart } from './parts'

/** Mark the words of a sentence that go further than its source. */
export const overclaimSchema = z.strictObject({
  ...common,
  kind: z.literal('overclaim'),
  /** Words in square brackets go further than the source. */
  sentence: z.string().regex(/\[[^\]]+\]/, 'expected at least one [bracketed] word'),
  /** One for each bracket, in order. */
  spans: z.array(whySchema).min(1),
  elsewhere: whySchema,
  careful: z.string().min(1),
})
export type Overclaim = z.infer<typeof overclaimSchema>
export type PublicOverclaim = PublicCommon & { kind: 'overclaim'; words: PublicPart[] }
export type OverclaimResponse = { kind: 'overclaim'; words: string[] }
