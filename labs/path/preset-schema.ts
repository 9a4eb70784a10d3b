import { z } from 'zod'
import { citeId, systemId } from '@/evidence/ids'
import { VALUES } from './settings'

const text = z.string().min(1)

/** What the sources say of one property: the values that they leave possible, why, and what shows it. */
function property<V extends string>(values: readonly [V, ...V[]]) {
  return z.strictObject({
    possible: z.array(z.enum(values)).min(1),
    why: text,
    cites: z.array(citeId).min(1),
  })
}

/** A service as the evidence shows it: what is known of it, and what is not. */
const presetSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: text,
  /** The system in the ledger; absent for one that the sources do not name. */
  system: systemId.optional(),
  encryption: property(VALUES.encryption),
  relays: property(VALUES.relays),
  backup: property(VALUES.backup),
  /** What is said of how somebody got in, or of where its servers stood. */
  said: z.array(citeId).default([]),
})

/** What the lab needs of a module: its services, and a place for a server that its sources speak of. */
export const pathDataSchema = z.strictObject({
  presets: z.array(presetSchema),
  hosting: z.strictObject({ title: text, about: text, cites: z.array(citeId).min(1) }).optional(),
})
