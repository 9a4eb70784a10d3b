import { z } from 'zod'
import {
  common,
  partId,
  whySchema,
  publicCommon,
  type PublicCommon,
  type PublicPart,
} from './parts'

/** A number with its unit and what it counts, or that the sources do not say. */
export const figureSchema = z.strictObject({
  ...common,
  kind: z.literal('figure'),
  units: z
    .array(z.strictObject({ id: partId, text: z.string().min(1) }))
    .min(2)
    .max(5),
  counts: z
    .array(z.strictObject({ id: partId, text: z.string().min(1) }))
    .min(2)
    .max(5),
  answer: z.union([
    z.strictObject({ silent: z.literal(true) }),
    z.strictObject({ low: z.number(), high: z.number(), unit: partId, counts: partId }),
  ]),
  feedback: z.strictObject({
    right: whySchema,
    number: whySchema,
    silent: whySchema.optional(),
    unit: whySchema.optional(),
    counts: whySchema.optional(),
  }),
})
export type Figure = z.infer<typeof figureSchema>
export type PublicFigure = PublicCommon & {
  kind: 'figure'
  units: PublicPart[]
  counts: PublicPart[]
}
export type FigureResponse = {
  kind: 'figure'
  answer: { silent: true } | { silent: false; number: number; unit: string; counts: string }
}
