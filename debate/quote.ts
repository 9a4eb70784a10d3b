import { z } from 'zod'

/** A passage of a kept text, found again by what stands around it (W3C Web Annotation, TextQuoteSelector). */
export const quoteSchema = z.strictObject({
  /** The id of the kept text. */
  text: z.string().max(100),
  prefix: z.string().max(64),
  exact: z.string(),
  suffix: z.string().max(64),
  /** SHA-256 of the whole kept text, in hex. */
  hash: z.string().length(64),
})
export type Quote = z.infer<typeof quoteSchema>
