import { z } from 'zod'
import { FINDING_KINDS } from './guide'

/** A finding that its speaker has put aside, with the reason. Kept by what it is about, since offsets move. */
export const dismissalSchema = z.strictObject({
  kind: z.enum(FINDING_KINDS),
  span: z.string().max(100_000),
  reason: z.string().max(2000),
})
export type Dismissal = z.infer<typeof dismissalSchema>
