import { z } from 'zod'
import { common, optionSchema, publicCommon, type PublicCommon, type PublicPart } from './parts'

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
    ),
})
export type Multi = z.infer<typeof multiSchema>
export type PublicMulti = PublicCommon & { kind: 'multi'; options: PublicPart[] }
export type MultiResponse = { kind: 'multi'; options: string[] }
