import { z } from 'zod'
import { claimId } from '@/evidence/ids'
import {
  common,
  partId,
  whySchema,
  optionSchema,
  publicCommon,
  type PublicCommon,
  type PublicPart,
} from './parts'

/** An answer, and then the passage that supports it. */
export const evidenceSchema = z.strictObject({
  ...common,
  kind: z.literal('evidence'),
  options: z
    .array(optionSchema)
    .min(2)
    .max(5)
    .refine(
      options => options.filter(o => o.right).length === 1,
      'expected exactly one right option',
    ),
  passages: z
    .array(
      whySchema.extend({
        id: partId,
        claim: claimId,
        /** The claim’s statement, filled in from the ledger when the file is read. */
        text: z.string().min(1),
        right: z.literal(true).optional(),
      }),
    )
    .min(3)
    .max(5)
    .refine(
      passages => passages.filter(p => p.right).length === 1,
      'expected exactly one right passage',
    ),
})
export type Evidence = z.infer<typeof evidenceSchema>
export type PublicEvidence = PublicCommon & {
  kind: 'evidence'
  options: PublicPart[]
  passages: PublicPart[]
}
export type EvidenceResponse = { kind: 'evidence'; option: string; passage: string }
