import { z } from 'zod'
import { claimId, conflictId, sourceId } from './ids'
import { STANDINGS } from './standing'

/** A figure as the source has it. A lost figure has no value, and there is no way to give it one. */
const written = {
  unit: z.string(),
  counts: z.string(),
  qualifier: z.string().optional(),
  written: z.string(),
  note: z.string().optional(),
}
const givenFigure = z.strictObject({
  ...written,
  value: z.string(),
  number: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  lost: z.literal(false).default(false),
})
const lostFigure = z.strictObject({ ...written, lost: z.literal(true) })
const figureSchema = z.union([lostFigure, givenFigure])
export type Figure = z.infer<typeof figureSchema>

export const ENTITY_KINDS = [
  'people',
  'companies',
  'systems',
  'agencies',
  'groups',
  'operations',
  'devices',
  'places',
  'media',
] as const

export const claimSchema = z.strictObject({
  id: claimId,
  source: sourceId,
  line: z.number().int().positive(),
  segment: z.number().int().positive().optional(),
  /** A few consecutive words, only for finding the place: at most six. */
  locator: z.string(),
  statement: z.string(),
  standing: z.enum(STANDINGS),
  /** Absent: the article in its own voice. */
  speaker: z.string().optional(),
  /** The exact words that stand in quotation marks in the source. */
  quote: z.string().optional(),
  /** Printing the quotation means restoring capitals or punctuation lost in our copy. */
  restored: z.boolean().default(false),
  figures: z.array(figureSchema).default([]),
  date: z
    .strictObject({
      written: z.string(),
      value: z.string().optional(),
      precision: z.string(),
      /** An inference, and it says so. */
      derived: z.string().optional(),
    })
    .optional(),
  entities: z.partialRecord(z.enum(ENTITY_KINDS), z.array(z.string())).default({}),
  topics: z.array(z.string()),
  conflicts: z.array(conflictId).default([]),
  note: z.string().optional(),
})
export type Claim = z.infer<typeof claimSchema>

/** Where in its source a claim stands, in the words of a reader: "line 12", "segment 7". */
export function place(claim: Pick<Claim, 'line' | 'segment'>): string {
  return claim.segment === undefined ? `line ${claim.line}` : `segment ${claim.segment}`
}
