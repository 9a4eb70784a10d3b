import type { Bodies, Kind } from './kinds'

/** A kept document. `version` counts its saves from 1; `savedAt` is an ISO instant in UTC. */
export type Document<K extends Kind = Kind> = {
  kind: K
  id: string
  version: number
  savedAt: string
  body: Bodies[K]
}

/** A document as a list shows it. */
export type Summary = Pick<Document, 'kind' | 'id' | 'version' | 'savedAt'> & { title: string }

export function summaryOf({ kind, id, version, savedAt, body }: Document): Summary {
  return { kind, id, version, savedAt, title: body.title }
}

/** Newest first; the id decides between equals, so that a list never jumps. */
export function newestFirst(a: Summary, b: Summary): number {
  return b.savedAt.localeCompare(a.savedAt) || a.id.localeCompare(b.id)
}
