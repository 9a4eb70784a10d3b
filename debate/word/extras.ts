import { z } from 'zod'
import { CARD_ORIGINS, SIDES, cardSchema } from '@/debate/card'
import { quoteSchema } from '@/debate/quote'
import type { Entry } from '@/debate/brief'
import { textOf } from '@/debate/run'

/**
 * What a Word file does not show of an entry, kept in a document variable named after the entry's bookmark. Word keeps
 * both when somebody edits the file; where they are lost, the entry is read from what is to be seen.
 */
export const extrasSchema = z.object({
  id: z.string().min(1).max(60),
  level: z.enum(['pocket', 'hat', 'block', 'card', 'analytic']),
  side: z.enum(SIDES).optional(),
  isCase: z.literal(true).optional(),
  seconds: z.number().int().positive().max(86_400).optional(),
  steelman: z.object({ against: cardSchema.optional(), answer: z.string() }).optional(),
  origin: z.enum(CARD_ORIGINS).optional(),
  quoted: z.boolean().optional(),
  evidence: z.string().max(100).optional(),
  claims: z.array(z.string().max(100)).optional(),
  /** Without `exact`: the passage is the body. */
  quote: quoteSchema.partial({ exact: true }).optional(),
  scheme: z.string().max(100).optional(),
  notes: z.string().optional(),
  stoppedAt: z.number().int().nonnegative().optional(),
})
export type Extras = z.infer<typeof extrasSchema>

/** The brief itself, in a variable of its own. */
export const wholeSchema = z.object({
  title: z.string().max(500),
  resolution: z.object({ id: z.string().max(60).optional(), text: z.string().max(2000) }),
  rate: z.number().int().min(60).max(500),
})

/** How the name of a bookmark ends under which a mark stands that is no part of the text. */
export const STOP_MARK = '_stop'

/** Word gives up on a variable that is longer, in characters. */
const LONGEST = 60_000

/** The extras of an entry as text. What makes them too long to keep is left out. */
export function extrasText(entry: Entry): string {
  const whole = JSON.stringify(extrasOf(entry))
  if (whole.length <= LONGEST) return whole
  return JSON.stringify({ id: entry.id, level: entry.level })
}

function extrasOf(entry: Entry): Extras {
  switch (entry.level) {
    case 'pocket': {
      const { id, level, side, isCase, seconds } = entry
      return { id, level, side, isCase, seconds }
    }
    case 'hat':
      return { id: entry.id, level: entry.level, steelman: entry.steelman }
    case 'block':
    case 'analytic':
      return { id: entry.id, level: entry.level }
    case 'card': {
      const { id, level, origin, quoted, evidence, claims, quote, scheme, notes, stoppedAt } = entry
      const isBody = quote?.exact === textOf(entry.body)
      const kept = quote !== undefined && isBody ? { ...quote, exact: undefined } : quote
      return { id, level, origin, quoted, evidence, claims, quote: kept, scheme, notes, stoppedAt }
    }
  }
}
