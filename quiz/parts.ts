import { z } from 'zod'
import { citeId } from '@/evidence/ids'

export const KINDS = [
  'choice',
  'multi',
  'order',
  'match',
  'classify',
  'figure',
  'evidence',
  'overclaim',
  'attribute',
  'respond',
] as const
export type Kind = (typeof KINDS)[number]

export const LEVELS = ['recall', 'understand', 'apply', 'judge'] as const
export type Level = (typeof LEVELS)[number]

/** Where a question's answer comes from: the module's sources, or background that is cited apart. */
const ORIGINS = ['sources', 'background'] as const
type Origin = (typeof ORIGINS)[number]

const text = z.string().min(1)
/** The id of a part of a question. */
export const partId = z.string().regex(/^[a-z0-9-]+$/, 'expected a short id like a or p1')

/** For a list of parts: no two have the same id, so that an answer means one of them. */
export function idsDiffer(parts: readonly { id: string }[]): boolean {
  return new Set(parts.map(part => part.id)).size === parts.length
}
export const IDS_DIFFER = 'expected ids that differ'

/** Why an option is right or wrong, and what shows it. */
export const whySchema = z.strictObject({ why: text, cites: z.array(citeId).min(1) })
export type Why = z.infer<typeof whySchema>

/** What every question has, whatever its kind. */
export const common = {
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected an id like my-lesson-07'),
  version: z.number().int().positive(),
  lesson: text,
  objective: text,
  misconception: text.optional(),
  section: z.boolean().default(false),
  from: z.enum(ORIGINS),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  level: z.enum(LEVELS),
  hints: z.array(text).max(3).default([]),
  tags: z.array(text).default([]),
  stem: text,
  /** The lab, in one situation, that the question cannot be answered without. */
  lab: z.strictObject({ href: text, question: text }).optional(),
  explanation: z.strictObject({ text, cites: z.array(citeId).min(1) }),
}
export type Common = z.infer<z.ZodObject<typeof common>>

export const optionSchema = whySchema.extend({
  id: partId,
  text,
  right: z.literal(true).optional(),
})
export type Option = z.infer<typeof optionSchema>

/** What a reader may see of a question before answering. Listed field by field; never made by taking fields away. */
export type PublicCommon = {
  id: string
  version: number
  lesson: string
  objective: string
  from: Origin
  difficulty: 1 | 2 | 3
  level: Level
  hints: string[]
  stem: string
  lab?: { href: string; question: string }
}

export type PublicPart = { id: string; text: string }

/** What every kind of question shows before it is answered: no tags, no misconception, no explanation. */
export function publicCommon(question: Common): PublicCommon {
  return {
    id: question.id,
    version: question.version,
    lesson: question.lesson,
    objective: question.objective,
    from: question.from,
    difficulty: question.difficulty,
    level: question.level,
    hints: question.hints,
    stem: question.stem,
    ...(question.lab && { lab: { href: question.lab.href, question: question.lab.question } }),
  }
}

/** A part as a reader may see it: its id and its text. */
export function publicPart(part: { id: string; text: string }): PublicPart {
  return { id: part.id, text: part.text }
}

/** What a form sent, by field name. A name that was not sent is absent. */
export type Fields = ReadonlyMap<string, readonly string[]>

/** The one value of a field; undefined where it is absent or empty. */
export function field(fields: Fields, name: string): string | undefined {
  const value = fields.get(name)?.[0]
  return value === undefined || value.trim() === '' ? undefined : value
}

/** All that a field holds, each value once; nothing where it is absent or empty. */
export function fieldValues(fields: Fields, name: string): string[] {
  return [...new Set(fields.get(name) ?? [])].filter(value => value.trim() !== '')
}

/** The reason why an id that a form sent cannot be meant. `what` is what it should have named: "option". */
export function noSuch(what: string, id: string): string {
  return `This question has no ${what} “${id.length > 40 ? `${id.slice(0, 40)}…` : id}”.`
}

/** The outcome of reading an answer: one that can belong to the question, nothing yet, or one that cannot. */
export type Reading<R> =
  | { kind: 'read'; response: R }
  | { kind: 'unanswered'; missing: string[] }
  | { kind: 'invalid'; reason: string }

export type Outcome = 'right' | 'wrong' | 'missed' | 'unmarked'

/** One thing that feedback speaks of: an option, an item, a gap, a word. */
export type PartFeedback = Why & {
  id: string
  text: string
  /** What the reader gave here, in words; absent where the reader did not choose it. */
  given?: string
  /** What would have been right here, in words; only where it differs from `text` or `given`. */
  answer?: string
  outcome: Outcome
}
