import { z } from 'zod'
import {
  common,
  partId,
  optionSchema,
  publicCommon,
  type PublicCommon,
  type PublicPart,
} from './parts'

/** Choose the frames that make a sentence true. */
export const attributeSchema = z.strictObject({
  ...common,
  kind: z.literal('attribute'),
  /** Holds one {gap} for each of the gaps. */
  text: z.string().min(1),
  gaps: z
    .array(
      z.strictObject({
        id: partId,
        frames: z
          .array(optionSchema)
          .min(2)
          .max(5)
          .refine(
            frames => frames.filter(f => f.right).length === 1,
            'expected exactly one right frame',
          ),
      }),
    )
    .min(1)
    .max(4),
})
export type Attribute = z.infer<typeof attributeSchema>
export type PublicAttribute = PublicCommon & {
  kind: 'attribute'
  pieces: ({ text: string } | { gap: string; frames: PublicPart[] })[]
}
export type AttributeResponse = { kind: 'attribute'; frames: Record<string, string> }
