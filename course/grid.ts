import { z } from 'zod'
import { STANDINGS } from '@/evidence/standing'

/** What can be done with a message at a place: read, not read, or it depends. */
export const SIGHTS = ['read', 'depends', 'not-read'] as const
export type Sight = (typeof SIGHTS)[number]

const text = z.string().min(1)

const cellSchema = z.union([
  text.transform(words => ({ text: words, cites: [], asOf: undefined, sight: undefined })),
  z.strictObject({
    text,
    cites: z.array(text).default([]),
    asOf: text.optional(),
    confidence: z.enum(['high', 'medium']).optional(),
    sight: z.enum(SIGHTS).optional(),
  }),
])

/** A figure that compares: rows under columns, each row or cell with the evidence it rests on. */
export const gridSchema = z
  .strictObject({
    /** A worked example: its numbers are its own. */
    example: z.literal(true).optional(),
    columns: z.array(z.strictObject({ id: text, title: text, about: text.optional() })).min(1),
    groups: z.array(z.strictObject({ id: text, title: text })).default([]),
    rows: z
      .array(
        z.strictObject({
          id: text.optional(),
          group: text.optional(),
          title: text,
          standing: z.enum(STANDINGS).optional(),
          cites: z.array(text).default([]),
          /** By column; a column left out is empty in this row. */
          cells: z.record(z.string(), cellSchema),
        }),
      )
      .min(1),
  })
  .refine(
    grid =>
      grid.rows.every(row => row.group === undefined || grid.groups.some(g => g.id === row.group)),
    'expected every row’s group to be one of the groups',
  )
  .refine(
    grid =>
      grid.rows.every(row =>
        Object.keys(row.cells).every(id => grid.columns.some(c => c.id === id)),
      ),
    'expected every cell to stand under one of the columns',
  )
export type Grid = z.infer<typeof gridSchema>
export type GridRow = Grid['rows'][number]
