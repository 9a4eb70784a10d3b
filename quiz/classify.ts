import { z } from 'zod'
import {
  common,
  partId,
  whySchema,
  publicCommon,
  type PublicCommon,
  type PublicPart,
} from './parts'

/** Three to eight claims, each to be given its standing or another bucket. */
export const classifySchema = z
  .strictObject({
    ...common,
    kind: z.literal('classify'),
    buckets: z
      .array(z.strictObject({ id: partId, text: z.string().min(1) }))
      .min(2)
      .max(6),
    items: z
      .array(whySchema.extend({ id: partId, text: z.string().min(1), bucket: partId }))
      .min(3)
      .max(8),
  })
  .refine(
    q => q.items.every(item => q.buckets.some(bucket => bucket.id === item.bucket)),
    'expected every item’s bucket to be one of the buckets',
  )
export type Classify = z.infer<typeof classifySchema>
export type PublicClassify = PublicCommon & {
  kind: 'classify'
  buckets: PublicPart[]
  items: PublicPart[]
}
export type ClassifyResponse = { kind: 'classify'; buckets: Record<string, string> }
