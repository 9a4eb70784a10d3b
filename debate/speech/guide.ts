import { z } from 'zod'
import { citeId, claimId } from '@/evidence/ids'

const text = z.string().min(1)

/** What a finding can be of; what each means stands in `./kinds`. */
export const FINDING_KINDS = [
  'status-overclaim',
  'false-outcome',
  'wrong-figure',
  'unsupported-figure',
  'contested-figure',
  'missing-attribution',
  'unknown-as-known',
  'mixed-up',
  'loaded-verb',
] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/**
 * A way of saying something: words in the order in which they are said, with a few others between them. `a/b` either;
 * `=a` this very word, without what means the same; `@party` a name of this party; `-a` not where this word is in the sentence.
 */
const sayings = z.array(text).min(1)

/** What the speech check must know of a module beyond its ledger. */
export const speechGuideSchema = z.strictObject({
  /** Whom a speech means that names nobody. */
  main: text.optional(),
  /** Those who must not be taken for one another. `entities` are names in the ledger, `names` other names for the same. */
  parties: z
    .array(
      z.strictObject({
        id: text,
        entities: z.array(text).default([]),
        names: z.array(text).default([]),
        people: z.array(text).default([]),
        /** Inquiries and operations that were about it. */
        operations: z.array(text).default([]),
      }),
    )
    .default([]),
  /**
   * Places whose courts and prisons a speech may send somebody to, and their people and adjectives: "handed over to the
   * Canadians", "in Canadian custody".
   */
  places: z.array(text).default([]),
  /**
   * Words that take up a party after it has been named. `own`: the thing itself ("the network"). `around`: those who deal
   * with it, and what it is made of ("the users", "the server").
   */
  things: z
    .strictObject({ own: z.array(text).default([]), around: z.array(text).default([]) })
    .default({ own: [], around: [] }),
  /** The module's own words that mean the same here: whoever asks for the first finds them all. */
  words: z.array(z.array(text).min(2)).default([]),
  /** Ways of saying what claims say. `alone`: true of these parties, and pinned on no other. */
  assertions: z
    .array(
      z.strictObject({
        of: z.array(text).default([]),
        claims: z.array(claimId).min(1),
        says: sayings,
        alone: z.boolean().default(false),
      }),
    )
    .default([]),
  /** Ways of saying what no source says. */
  faults: z
    .array(
      z.strictObject({
        kind: z.enum(['unknown-as-known', 'mixed-up', 'false-outcome', 'unsupported-figure']),
        of: z.array(text).default([]),
        claims: z.array(citeId).min(1),
        says: sayings,
        why: text,
        write: text.optional(),
      }),
    )
    .default([]),
  /** Claims that name no party, and are about one. */
  belongs: z.array(z.strictObject({ of: text, claims: z.array(claimId).min(1) })).default([]),
  /** Claims whose figures are of the same thing, and differ. */
  rivals: z.array(z.array(claimId).min(2)).default([]),
  /** Further words for what a claim's figure counts. */
  counts: z.array(z.strictObject({ claim: claimId, words: z.array(text).min(1) })).default([]),
})
export type SpeechGuide = z.infer<typeof speechGuideSchema>

export const NO_GUIDE: SpeechGuide = speechGuideSchema.parse({})
