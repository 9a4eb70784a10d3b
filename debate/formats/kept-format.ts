import { z } from 'zod'
import { formatSchema } from './format'

/** A format that somebody brought along, as it is kept in the browser. */
export const keptFormatSchema = z.strictObject({ title: z.string().max(600), format: formatSchema })
export type KeptFormat = z.infer<typeof keptFormatSchema>
