import { z } from 'zod'
import { citeSchema } from './cite'

/** The longest text that is kept, in characters: a book has about a million. */
export const LONGEST_TEXT = 12_000_000

/** A text that the user brought along; it stays in this browser. */
export const sourceTextSchema = z.strictObject({
  title: z.string().max(500),
  text: z.string().max(LONGEST_TEXT),
  cite: citeSchema,
})
export type SourceText = z.infer<typeof sourceTextSchema>
