import { z } from 'zod'
import {
  argumentId,
  citeId,
  claimId,
  conflictId,
  eventId,
  factId,
  gapId,
  sourceId,
  statementId,
  systemId,
} from './ids'
import { SCHEME_IDS } from './scheme'

export const sourceSchema = z.strictObject({
  id: sourceId,
  title: z.string().optional(),
  titleNote: z.string().optional(),
  author: z.string().optional(),
  publisher: z.string().optional(),
  date: z.string().optional(),
  url: z.string().optional(),
  about: z.string(),
  holds: z.string(),
  lost: z.array(z.string()),
  lineUnit: z.enum(['line', 'segment']),
})
export type Source = z.infer<typeof sourceSchema>

export const CONFLICT_KINDS = [
  'figure',
  'definition',
  'date',
  'status',
  'attribution',
  'place',
  'name',
  'quotation',
  'scope',
  'wording',
  'blank',
  'inference-trap',
] as const
export const conflictSchema = z.strictObject({
  id: conflictId,
  kind: z.enum(CONFLICT_KINDS),
  title: z.string(),
  claims: z.array(claimId).min(1),
  differs: z.string(),
  explanations: z.array(z.string()),
  careful: z.string(),
})
export type Conflict = z.infer<typeof conflictSchema>

export const STATEMENT_SIDES = ['company', 'agency', 'other'] as const
export const statementSchema = z.strictObject({
  id: statementId,
  side: z.enum(STATEMENT_SIDES),
  who: z.string(),
  source: sourceId,
  line: z.number().int().positive(),
  where: z.string(),
  when: z.string(),
  form: z.string(),
  quote: z.string().optional(),
  restored: z.boolean().default(false),
  gist: z.string(),
  supports: z.string(),
  claims: z.array(claimId).min(1),
  note: z.string().optional(),
})
export type Statement = z.infer<typeof statementSchema>

const propertyNames = z.array(z.string())
/** What of a messenger decides who can read a message, each with the names of the properties that say how it is; none: unknown. */
const pathSchema = z.strictObject({
  encrypted: propertyNames,
  keys: propertyNames,
  relays: propertyNames,
  backup: propertyNames,
})

export const systemSchema = z
  .strictObject({
    id: systemId,
    name: z.string(),
    kind: z.string(),
    properties: z.array(
      z.strictObject({
        name: z.string(),
        value: z.string(),
        standing: z.string().optional(),
        claims: z.array(claimId).min(1),
      }),
    ),
    path: pathSchema.optional(),
    unknown: z.array(z.string()),
  })
  .superRefine(({ path, properties }, context) => {
    for (const [question, names] of Object.entries(path ?? {}))
      for (const [index, name] of names.entries())
        if (!properties.some(property => property.name === name))
          context.addIssue({
            code: 'custom',
            path: ['path', question, index],
            message: `this system has no property \`${name}\``,
          })
  })
export type System = z.infer<typeof systemSchema>

export const DATINGS = ['dated', 'inferred', 'undated'] as const
export const eventSchema = z.strictObject({
  id: eventId,
  /** For sorting only: it may hold an inferred year. */
  at: z.string(),
  written: z.string(),
  certainty: z.string(),
  dating: z.enum(DATINGS),
  event: z.string(),
  claims: z.array(claimId).min(1),
  note: z.string().optional(),
})
export type Event = z.infer<typeof eventSchema>

export const gapSchema = z.strictObject({
  id: gapId,
  title: z.string(),
  points: z.array(z.strictObject({ text: z.string(), cites: z.array(citeId).default([]) })),
})
export type Gap = z.infer<typeof gapSchema>

export const lostPlaceSchema = z.strictObject({
  source: sourceId,
  place: z.string(),
  missing: z.string(),
  cites: z.array(citeId),
})
export type LostPlace = z.infer<typeof lostPlaceSchema>

export const factSchema = z.strictObject({
  id: factId,
  topic: z.string(),
  statement: z.string(),
  jurisdiction: z.string(),
  /** The date the fact speaks of or as of; absent where none fits. */
  asOf: z.string().optional(),
  citation: z.strictObject({
    title: z.string(),
    number: z.string().optional(),
    date: z.string().optional(),
    url: z.string().optional(),
    urlLevel: z.enum(['document', 'site']).optional(),
    addressRead: z.boolean(),
  }),
  verified: z.string(),
  grade: z.enum(['primary', 'secondary', 'known']),
  confidence: z.enum(['high', 'medium']),
  disputed: z.string(),
  note: z.string().optional(),
})
export type Fact = z.infer<typeof factSchema>

export const cautionSchema = z.strictObject({
  id: z.string(),
  source: z.string(),
  issue: z.string(),
  facts: z.array(factId),
})
export type Caution = z.infer<typeof cautionSchema>

export const ARGUMENT_SIDES = ['access', 'encryption', 'middle'] as const
export const argumentSchema = z.strictObject({
  id: argumentId,
  side: z.enum(ARGUMENT_SIDES),
  title: z.string(),
  claim: z.string(),
  warrant: z.string(),
  impact: z.string(),
  facts: z.array(citeId),
  rebuttal: z.strictObject({ text: z.string(), facts: z.array(citeId) }),
  limit: z.string(),
  /** The kind of reasoning by which the warrant leads to the claim. */
  scheme: z.enum(SCHEME_IDS).optional(),
})
export type Argument = z.infer<typeof argumentSchema>
