import { z } from 'zod'

/** Ids carry their kind in their form and in their type, so that one cannot stand where another is meant. */
const id = (pattern: RegExp, like: string) =>
  z.string().regex(pattern, `expected an id like ${like}`)

export const sourceId = id(/^s\d+$/, 's0').brand<'SourceId'>()
export const claimId = id(/^s\d+-[a-z0-9-]+$/, 's0-some-claim').brand<'ClaimId'>()
export const conflictId = id(/^c-[a-z0-9-]+$/, 'c-some-conflict').brand<'ConflictId'>()
export const statementId = id(/^st-[a-z0-9-]+$/, 'st-some-statement').brand<'StatementId'>()
export const systemId = id(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'some-system').brand<'SystemId'>()
export const eventId = id(/^event-\d+$/, 'event-01').brand<'EventId'>()
export const gapId = id(/^gap-[a-z0-9-]+$/, 'gap-method').brand<'GapId'>()
export const factId = id(/^[A-Z]{2,}(-[A-Z]{2,})?-\d+$/, 'TEC-01').brand<'FactId'>()
export const argumentId = id(/^[A-Z]{3}-\d+$/, 'ACC-01').brand<'ArgumentId'>()

/** Anything that a sentence can rest on. Which kind it is, the evidence says (`findExhibit` in evidence.ts). */
export const citeId = z.string().min(1).brand<'CiteId'>()
export type CiteId = z.infer<typeof citeId>
