import { z } from 'zod'
import {
  common,
  partId,
  whySchema,
  publicCommon,
  type PublicCommon,
  type PublicPart,
} from './parts'

/** Three to seven events to put in order. */
export const orderSchema = z.strictObject({
  ...common,
  kind: z.literal('order'),
  /** In the right order. */
  items: z
    .array(whySchema.extend({ id: partId, text: z.string().min(1) }))
    .min(3)
    .max(7),
})
export type Order = z.infer<typeof orderSchema>
export type PublicOrder = PublicCommon & { kind: 'order'; items: PublicPart[] }
export type OrderResponse = { kind: 'order'; items: string[] }
