import { z } from 'zod'
import { STANDINGS } from '@/evidence/standing'
import { citeSchema } from './cite'
import { runSchema } from './run'
import { quoteSchema } from './quote'

export const SIDES = ['aff', 'neg'] as const
export type Side = (typeof SIDES)[number]

export const SIDE_NAMES: Record<Side, string> = { aff: 'Affirmative', neg: 'Negative' }

/**
 * Where a card’s body comes from: a claim of the sources in the module’s words, a statement (quoted, where the source
 * quotes it), a background fact, an argument (a position, not evidence), or a text that the user brought along.
 */
export const CARD_ORIGINS = ['claim', 'statement', 'fact', 'argument', 'own'] as const
export type CardOrigin = (typeof CARD_ORIGINS)[number]

export const cardSchema = z.strictObject({
  level: z.literal('card'),
  id: z.string().min(1).max(60),
  origin: z.enum(CARD_ORIGINS),
  tag: z.string().max(2000),
  cite: citeSchema,
  /** Paragraphs of runs. */
  body: z.array(z.array(runSchema)),
  /** Who vouches for it, and how far. Background facts and arguments have none of their own. */
  standing: z.enum(STANDINGS).optional(),
  /** The date as of which it holds, in words. */
  asOf: z.string().max(200).optional(),
  /** Whose view the body reports, where that is not the author’s own. */
  speaker: z.string().max(500).optional(),
  /** The body is somebody’s words to the letter, not a paraphrase. */
  quoted: z.boolean(),
  /** The piece of evidence that it was made from. */
  evidence: z.string().max(100).optional(),
  claims: z.array(z.string().max(100)),
  quote: quoteSchema.optional(),
  scheme: z.string().max(100).optional(),
  notes: z.string().max(20_000),
  /** The reading stopped here, in a round: the number of words that were read. */
  stoppedAt: z.number().int().nonnegative().optional(),
})
export type Card = z.infer<typeof cardSchema>
