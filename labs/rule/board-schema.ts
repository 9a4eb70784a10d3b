import { z } from 'zod'
import { TOUCHES } from './board'

const text = z.string().min(1)
const id = z.string().regex(/^[a-z][a-z0-9-]*$/)
const cites = z.array(text).min(1)
const subject = z.strictObject({ id, title: text, about: text })

const cellSchema = z.strictObject({ touch: z.enum(TOUCHES), text, cites })
/** What a safeguard adds to a cell; `touch` where it changes that as well. */
const effectSchema = z.strictObject({ touch: z.enum(TOUCHES).optional(), text, cites })

const ruleSchema = z.strictObject({
  id,
  title: text,
  /** What somebody should do, as it follows "should". */
  clause: text,
  /** By place and by person. */
  cells: z.record(id, cellSchema),
  /** `clause` where the safeguard's own words would not say of what they speak beside this rule. */
  safeguards: z
    .array(z.strictObject({ id, clause: text.optional(), effects: z.record(id, effectSchema) }))
    .default([]),
})

/** A term of art; `also` gives the other forms in which it stands in a resolution. A plural in -s needs none. */
const termSchema = z.strictObject({
  id,
  term: text,
  also: z.array(text).default([]),
  text,
  cites,
})

/** `figures/lab-rule.yaml`: rules, their safeguards, and what each changes. */
export const ruleBoardSchema = z
  .strictObject({
    places: z.array(subject).min(1),
    people: z.array(subject).min(1),
    terms: z.array(termSchema).default([]),
    safeguards: z.array(z.strictObject({ id, title: text, clause: text })).default([]),
    rules: z.array(ruleSchema).min(1),
  })
  .refine(
    board => board.rules.every(rule => sameIds(Object.keys(rule.cells), subjectIds(board))),
    'expected every rule to have a cell for each of the places and people, and for nothing else',
  )
  .refine(
    board =>
      board.rules.every(({ safeguards }) =>
        safeguards.every(
          one =>
            board.safeguards.some(known => known.id === one.id) &&
            Object.keys(one.effects).every(key => subjectIds(board).includes(key)),
        ),
      ),
    'expected the safeguards of a rule to be among the safeguards, and their effects to be on places and people',
  )

function subjectIds({ places, people }: { places: { id: string }[]; people: { id: string }[] }) {
  return [...places, ...people].map(one => one.id)
}

function sameIds(a: string[], b: string[]): boolean {
  return a.length === b.length && b.every(one => a.includes(one))
}
