import { z } from 'zod'
import { seconds } from './length'

/** What every format may use without defining it: the names are those of Debatekeeper's files. */
export const BUILT_IN_PERIODS = [
  { id: 'normal', name: '', pois: false },
  { id: 'pois-allowed', name: 'Points of information', pois: true },
  { id: 'warning', name: 'Come to an end', pois: false },
  { id: 'overtime', name: 'Over time', pois: false },
] as const

const text = z.string().trim().min(1).max(600)
const id = z.string().regex(/^[\w.-]{1,60}$/, 'expected a short id like 1ac')

const periodSchema = z.strictObject({
  id,
  /** What the clock says beside the time; empty: nothing. */
  name: z.string().max(80),
  /** Whether the other side may offer points of information. */
  pois: z.boolean().default(false),
})
export type Period = z.infer<typeof periodSchema>

const bellSchema = z.strictObject({
  /** When it rings: after so much of the speech (`7:00`), or at its `end`. */
  at: z.union([z.literal('end'), seconds]),
  rings: z.number().int().min(0).max(9).default(1),
  /** The period that begins with it. */
  then: id.optional(),
  /** The clock stops itself. */
  pauses: z.boolean().default(false),
})
export type Bell = z.infer<typeof bellSchema>

const kindSchema = z.strictObject({
  id,
  length: seconds,
  starts: id.default('normal'),
  bells: z.array(bellSchema).max(40).default([]),
})

const sideSchema = z.strictObject({ id, name: text, short: text })
export type Side = z.infer<typeof sideSchema>

const speechSchema = z.strictObject({
  id,
  name: text,
  short: text,
  kind: id,
  /** Whose speech it is; absent where it is nobody's (a discussion). */
  side: id.optional(),
  /** The team, in formats where a side has two. */
  team: id.optional(),
  /** False: no column of the flow (a cross-examination). */
  flow: z.boolean().default(true),
  /** Nothing said before has to be answered in it: it was written beforehand. */
  opens: z.boolean().default(false),
  /** False: nobody scores it. */
  scored: z.boolean().default(true),
  /** What part of the marks it is scored by: a reply by half of them. */
  weight: z.number().positive().max(1).default(1),
})
export type Speech = z.infer<typeof speechSchema>

const criterionSchema = z
  .strictObject({
    id,
    name: text,
    min: z.number(),
    max: z.number(),
    step: z.number().positive(),
    about: z.string().max(300).optional(),
  })
  .refine(({ min, max }) => min < max, 'expected a least score below the most')
export type Criterion = z.infer<typeof criterionSchema>

const scoringSchema = z.strictObject({
  /** The marks for each scored speech. */
  criteria: z.array(criterionSchema).max(8),
  /** How it is decided who won: one of two sides, teams in order, or nobody. */
  decides: z.enum(['side', 'rank', 'nobody']),
  /** False: the winner must have the higher sum. */
  lowWin: z.boolean().default(true),
})

const base = z.strictObject({
  id,
  name: text,
  short: text,
  about: text,
  /** Whose rules these are, and how they came here. */
  source: z.strictObject({
    title: text,
    url: z
      .string()
      .regex(/^https?:\/\//)
      .optional(),
    read: text,
  }),
  /** Of what date the numbers are: they change. */
  as_of: z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'expected a date like 2026-11'),
  sides: z.array(sideSchema).length(2),
  teams: z.array(z.strictObject({ id, name: text, side: id })).default([]),
  preparation: z
    .strictObject({
      /** All together, before the first speech. */
      before: seconds.optional(),
      /** Elective: each side has so much, to be taken between speeches as it likes. */
      each: seconds.optional(),
    })
    .default({}),
  periods: z.array(periodSchema).max(40).default([]),
  kinds: z.array(kindSchema).min(1).max(60),
  speeches: z.array(speechSchema).min(1).max(120),
  scoring: scoringSchema,
})

/** A debate format: who speaks when and for how long, and how it is scored. Lengths are in seconds. */
export const formatSchema = base.superRefine((format, context) => {
  const complain = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path, message })
  const known = (list: readonly { id: string }[], wanted: string | undefined) =>
    wanted === undefined || list.some(one => one.id === wanted)
  const periods = [...BUILT_IN_PERIODS, ...format.periods]
  for (const key of ['sides', 'teams', 'kinds', 'speeches'] as const)
    if (new Set(format[key].map(one => one.id)).size < format[key].length)
      complain([key], 'expected ids that differ')
  for (const [i, { starts, bells }] of format.kinds.entries()) {
    if (!known(periods, starts)) complain(['kinds', i, 'starts'], `no period has the id ${starts}`)
    for (const [j, { then }] of bells.entries())
      if (!known(periods, then))
        complain(['kinds', i, 'bells', j, 'then'], `no period has the id ${then}`)
  }
  for (const [i, speech] of format.speeches.entries()) {
    if (!known(format.kinds, speech.kind))
      complain(['speeches', i, 'kind'], `no kind has the id ${speech.kind}`)
    if (!known(format.sides, speech.side))
      complain(['speeches', i, 'side'], `no side has the id ${speech.side}`)
    if (!known(format.teams, speech.team))
      complain(['speeches', i, 'team'], `no team has the id ${speech.team}`)
  }
})
export type Format = z.infer<typeof formatSchema>
export type Kind = Format['kinds'][number]

/** The kind of a speech. Throws where the format has none of that id: ids are checked when it is read. */
export function kindOf(format: Format, speech: Speech): Kind {
  const kind = format.kinds.find(one => one.id === speech.kind)
  if (kind === undefined) throw new Error(`${format.name} has no kind ${speech.kind}.`)
  return kind
}

/** The period with this id; an unknown one is as if nothing were said. */
export function periodOf(format: Format, id: string): Period {
  const found = [...format.periods, ...BUILT_IN_PERIODS].find(period => period.id === id)
  return found ?? BUILT_IN_PERIODS[0]
}

/** Who speaks, as the clock and the ballot write it: the team where the side has two, or else the side. */
export function voiceOf(format: Format, speech: Speech): string {
  const team = format.teams.find(one => one.id === speech.team)
  const side = format.sides.find(one => one.id === speech.side)
  return team?.name ?? side?.name ?? 'Everybody'
}

/** The length of all the speeches, in seconds; preparation not counted. */
export function totalSeconds(format: Format): number {
  return format.speeches.reduce((sum, speech) => sum + kindOf(format, speech).length, 0)
}
