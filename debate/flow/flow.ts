import { z } from 'zod'
import type { Format } from '@/debate/formats/format'

const id = z.string().min(1).max(60)

const columnSchema = z.strictObject({
  /** The id of the speech. */
  id,
  short: z.string().max(60),
  name: z.string().max(600),
  side: id.optional(),
  /** Nothing has to be answered in it. */
  opens: z.boolean(),
})
export type Column = z.infer<typeof columnSchema>

/** What a cell is to those it points to. */
const LINKS = ['new', 'answer', 'extend'] as const

/** A card that was read: enough of it for the flow and the judge's sheet. */
const flowCardSchema = z.strictObject({
  id: z.string(),
  tag: z.string(),
  cite: z.string(),
  standing: z.string().optional(),
})
export type FlowCard = z.infer<typeof flowCardSchema>

const cellSchema = z.strictObject({
  id,
  /** The id of its column. */
  column: id,
  text: z.string().max(20_000),
  link: z.enum(LINKS),
  /** The cells that it answers or extends; several: they are grouped. */
  to: z.array(id).max(200),
  /** Crossed out: given up, or a mistake. It answers nothing any more. */
  out: z.boolean(),
  card: flowCardSchema.optional(),
})
export type Cell = z.infer<typeof cellSchema>

const sheetSchema = z.strictObject({
  id,
  title: z.string().max(200),
  /** Rows follow this order; an answer stands somewhere after what it answers. */
  cells: z.array(cellSchema).max(5000),
})
export type Sheet = z.infer<typeof sheetSchema>

/** The notes of a debate: a sheet for each argument, a column for each speech. */
export const flowSchema = z.strictObject({
  title: z.string().max(300),
  columns: z.array(columnSchema).min(1).max(120),
  sheets: z.array(sheetSchema).min(1).max(100),
})
export type Flow = z.infer<typeof flowSchema>

/** The columns of a format: its speeches, without the cross-examinations. */
export function columnsOf(format: Format): Column[] {
  return format.speeches
    .filter(speech => speech.flow)
    .map(({ id, short, name, side, opens }) => ({
      id,
      short,
      name,
      opens,
      ...(side !== undefined && { side }),
    }))
}

/** An empty flow with one sheet. */
export function newFlow(format: Format, title: string, sheet: string): Flow {
  return { title, columns: columnsOf(format), sheets: [{ id: sheet, title: 'Case', cells: [] }] }
}

/** How a change of one sheet changes the flow. */
export function inSheet(flow: Flow, id: string, change: (sheet: Sheet) => Sheet): Flow {
  return { ...flow, sheets: flow.sheets.map(sheet => (sheet.id === id ? change(sheet) : sheet)) }
}

export function columnIndex(columns: readonly Column[], id: string): number {
  return columns.findIndex(column => column.id === id)
}
