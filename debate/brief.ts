import { z } from 'zod'
import { cardSchema, SIDES } from './card'
import { dismissalSchema } from './speech/dismissal'

const id = z.string().min(1).max(60)
const title = z.string().max(2000)

/** The strongest card of the other side against a contention, and the answer to it. */
const steelmanSchema = z.strictObject({
  against: cardSchema.optional(),
  answer: z.string().max(20_000),
})

const pocketSchema = z.strictObject({
  id,
  level: z.literal('pocket'),
  title,
  side: z.enum(SIDES).optional(),
  /** What it holds is a speech of one side: its hats are contentions, and it has a time. */
  isCase: z.literal(true).optional(),
  /** How long the speech may take, in seconds. */
  seconds: z.number().int().positive().max(86_400).optional(),
})
const hatSchema = z.strictObject({
  id,
  level: z.literal('hat'),
  title,
  steelman: steelmanSchema.optional(),
})
const blockSchema = z.strictObject({ id, level: z.literal('block'), title })
/** Words of one’s own, without evidence. */
const analyticSchema = z.strictObject({
  id,
  level: z.literal('analytic'),
  text: z.string().max(100_000),
})

const entrySchema = z.discriminatedUnion('level', [
  pocketSchema,
  hatSchema,
  blockSchema,
  cardSchema,
  analyticSchema,
])
export type Entry = z.infer<typeof entrySchema>
export type Level = Entry['level']
export type Pocket = z.infer<typeof pocketSchema>
export type Hat = z.infer<typeof hatSchema>

/**
 * A brief is a list of entries in reading order. A heading (pocket, hat, block) holds what follows it up to the next
 * heading of its own level or a higher one, as in a Word file.
 */
export const briefSchema = z.strictObject({
  title: z.string().max(500),
  resolution: z.strictObject({ id: z.string().max(60).optional(), text: z.string().max(2000) }),
  /** The speaker’s rate, in words a minute. */
  rate: z.number().int().min(60).max(500),
  entries: z.array(entrySchema).max(20_000),
  /** What the speech check found in it and its author put aside. */
  dismissals: z.array(dismissalSchema).max(10_000).optional(),
})
export type Brief = z.infer<typeof briefSchema>
