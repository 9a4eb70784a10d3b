import { z } from 'zod'
import { briefSchema, type Brief } from './brief'

const FORMAT = 'debate-brief'
const fileSchema = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.literal(1),
  brief: briefSchema,
})

export type BriefReading = { kind: 'read'; brief: Brief } | { kind: 'refused'; reason: string }

/** A brief as JSON (docs/brief.schema.json). */
export function briefText(brief: Brief): string {
  return JSON.stringify({ format: FORMAT, formatVersion: 1, brief }, null, 1)
}

/** Reads a brief from JSON. What is wrong is said with its place in the file. */
export function parseBrief(text: string): BriefReading {
  const data = jsonOf(text)
  if (data === undefined)
    return { kind: 'refused', reason: 'This file is not JSON, or it ends too early.' }
  const file = fileSchema.safeParse(data)
  if (file.success) return { kind: 'read', brief: file.data.brief }
  const [issue] = file.error.issues
  const place = issue?.path.join('.') ?? ''
  return {
    kind: 'refused',
    reason: `This is not a brief as this app writes it: ${place === '' ? 'the whole' : place}: ${issue?.message ?? ''}.`,
  }
}

/** The shape of a brief’s file as a JSON Schema (draft 2020-12). */
export function briefFileSchema(): unknown {
  return z.toJSONSchema(fileSchema)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
