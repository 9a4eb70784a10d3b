import { z } from 'zod'
import type { Document } from './document'
import { KIND_NAMES, KINDS, type Kind } from './kinds'
import { same } from './same'
import { SCHEMAS } from './schemas'

const FORMAT = 'debate-desk'

/** A file of kept documents, as it is written and read: one object with a version of its own. */
const fileSchema = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.literal(1),
  exportedAt: z.string(),
  documents: z.array(z.unknown()),
})
const documentSchema = z.object({
  kind: z.enum(KINDS),
  id: z.string().min(1).max(60),
  version: z.number().int().positive(),
  savedAt: z.iso.datetime(),
  body: z.unknown(),
})

/** The text of a file that holds these documents. `exportedAt` is an ISO instant. */
export function deskText(documents: readonly Document[], exportedAt: string): string {
  return JSON.stringify({ format: FORMAT, formatVersion: 1, exportedAt, documents }, null, 1)
}

export type DeskReading =
  | { kind: 'refused'; reason: string }
  /** `unreadable` says of each document that could not be read which it was and why. */
  | { kind: 'read'; documents: Document[]; unreadable: string[] }

/** Reads a file of documents. One that is damaged takes no other with it. */
export function parseDesk(text: string): DeskReading {
  const data = jsonOf(text)
  if (data === undefined) return refusal('This file is not JSON, or it ends too early.')
  const file = fileSchema.safeParse(data)
  if (!file.success)
    return refusal(
      'This is not a file of debate documents: it lacks the format “debate-desk”, version 1.',
    )
  const readings = file.data.documents.map(readDocument)
  return {
    kind: 'read',
    documents: readings.flatMap(reading => (typeof reading === 'string' ? [] : [reading])),
    unreadable: readings.filter(reading => typeof reading === 'string'),
  }
}

function readDocument(data: unknown, index: number): Document | string {
  const head = documentSchema.safeParse(data)
  if (!head.success) return `Document ${index + 1}: ${problem(head.error)}`
  const { kind, id, version, savedAt } = head.data
  const body = SCHEMAS[kind].safeParse(head.data.body)
  if (!body.success) return `Document ${index + 1}, a ${KIND_NAMES[kind]}: ${problem(body.error)}`
  return { kind, id, version, savedAt, body: body.data }
}

function problem(error: z.ZodError): string {
  const [issue] = error.issues
  return issue === undefined
    ? 'it cannot be read.'
    : `${issue.path.join('.') || 'the whole'}: ${issue.message}.`
}

function refusal(reason: string): DeskReading {
  return { kind: 'refused', reason }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What an import changes. A document that differs from the one here replaces it where it was saved later; the other is kept as a version. */
export type ImportPlan = {
  added: Document[]
  replaced: Document[]
  /** Older than what is here: they go among its versions. */
  older: Document[]
  unchanged: number
}

export function planImport(here: readonly Document[], incoming: readonly Document[]): ImportPlan {
  const plan: ImportPlan = { added: [], replaced: [], older: [], unchanged: 0 }
  for (const document of incoming) {
    const own = here.find(({ kind, id }) => kind === document.kind && id === document.id)
    if (own === undefined) plan.added.push(document)
    else if (same(own.body, document.body)) plan.unchanged += 1
    else if (document.savedAt > own.savedAt) plan.replaced.push(document)
    else plan.older.push(document)
  }
  return plan
}

/** How many documents of each kind: "2 briefs, 1 flow". */
export function countKinds(documents: readonly { kind: Kind }[]): string {
  return KINDS.flatMap(kind => {
    const count = documents.filter(document => document.kind === kind).length
    if (count === 0) return []
    const [first = '', ...rest] = KIND_NAMES[kind].split(' ')
    return [`${count} ${[count === 1 ? first : pluralOf(first), ...rest].join(' ')}`]
  }).join(', ')
}

function pluralOf(name: string): string {
  return /(?:ch|s)$/.test(name) ? `${name}es` : `${name}s`
}
