import { z } from 'zod'
import { CERTAINTIES } from './certainty'
import { KINDS } from './parts'

/** A moment as `Date.prototype.toISOString` writes it, so that moments sort as text. */
export const moment = z.iso.datetime({ precision: 3 })

const name = z.string().min(1)

/** One answer that a learner gave, as the record keeps it. */
export const attemptSchema = z.strictObject({
  question: name,
  version: z.number().int().positive(),
  lesson: name,
  objective: name,
  misconception: name.optional(),
  kind: z.enum(KINDS),
  at: moment,
  /** From 0 to 1; absent where no machine marks the answer. */
  score: z.number().min(0).max(1).optional(),
  certainty: z.enum(CERTAINTIES).optional(),
  /** The answer as form fields, so that it can be shown again. */
  fields: z.record(z.string().regex(/^[a-z]+(:[a-z0-9-]+)?$/), z.array(z.string())),
  /** The question was made from the ledger by a template. */
  generated: z.literal(true).optional(),
})
export type Attempt = z.infer<typeof attemptSchema>
/** An attempt that was marked. */
export type Scored = Attempt & { score: number }
