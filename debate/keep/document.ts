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
  return byCode(b.savedAt, a.savedAt) || byCode(a.id, b.id)
}

/** Instants and ids are compared sign by sign, in whatever language the browser is set to. */
function byCode(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
