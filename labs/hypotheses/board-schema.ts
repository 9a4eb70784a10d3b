import { z } from 'zod'
import { claimId } from '@/evidence/ids'
import { RATINGS } from './board'

const text = z.string().min(1)
const id = z.string().regex(/^[a-z][a-z0-9-]*$/)
const cited = z.strictObject({ text, cites: z.array(text).min(1) })
const cellSchema = z.strictObject({
  rating: z.enum(RATINGS),
  why: text,
  cites: z.array(text).min(1),
})
const rowSchema = z.strictObject({ claim: claimId, ratings: z.record(id, cellSchema) })

/** `figures/lab-hypotheses.yaml`: explanations, and the claims of each case with the reference rating of every cell. */
export const boardSchema = z
  .strictObject({
    hypotheses: z
      .array(z.strictObject({ id, title: text, about: text }))
      .min(2)
      .max(8),
    cases: z
      .array(
        z.strictObject({
          id,
          title: text,
          question: text,
          /** What the sources say in the end, whatever a table says. */
          ends: cited,
          /** What is known from outside the sources. */
          later: cited.optional(),
          evidence: z.array(rowSchema).min(1).max(20),
        }),
      )
      .min(1)
      .max(4),
  })
  .refine(
    ({ hypotheses, cases }) =>
      cases.every(({ evidence }) =>
        evidence.every(
          ({ ratings }) =>
            Object.keys(ratings).length === hypotheses.length &&
            hypotheses.every(one => one.id in ratings),
        ),
      ),
    'expected every claim to be rated under each of the hypotheses, and under no other',
  )
