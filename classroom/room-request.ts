import { z } from 'zod'
import { COUNTING, EXPLAINING } from './charter'
import { SCALES } from './stance'
import { PAPERS } from '@/quiz/sitting'
import { PACES, PARTS, TASKS } from './step'

const LONGEST_LINE = 300
const LONGEST_PLAN = 200
const MOST_TEAMS = 20
const MOST_ATTEMPTS = 10
const A_DAY_OF_SECONDS = 86_400

/** Signs that show nothing, or turn the direction of writing, have no place in a line that others read. */
const line = z
  .string()
  .max(2000)
  .transform(text => text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim())
  .pipe(z.string().min(1, 'expected some text').max(LONGEST_LINE))
const slug = z.string().min(1).max(120)
const part = z.enum(PARTS)
const seconds = z.number().int().min(5).max(A_DAY_OF_SECONDS)
const wish = z.strictObject({
  seed: slug,
  topic: slug.exactOptional(),
  lesson: slug.exactOptional(),
  standing: slug.exactOptional(),
  system: slug.exactOptional(),
  template: slug.exactOptional(),
})
/** A path of this app and of nowhere else; that of a lab may hold a whole situation of it. */
const href = z
  .string()
  .max(8200)
  .regex(/^\/(?![/\\])[^\s\\]*$/, 'expected a path like /labs')

/** What a teacher asks to be gone through; a `quiz`, a `course-test` and `slides` stand for many steps. */
const stepRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('quiz'), lesson: slug, part: part.exactOptional() }),
  z.strictObject({
    kind: z.literal('question'),
    question: slug,
    part: part.exactOptional(),
    seconds: seconds.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('generated'), wish, part: part.exactOptional() }),
  z.strictObject({ kind: z.literal('course-test'), paper: z.enum(PAPERS) }),
  z.strictObject({ kind: z.literal('slides'), lesson: slug }),
  z.strictObject({
    kind: z.literal('poll'),
    prompt: line,
    options: z.array(line).min(2).max(8),
  }),
  z.strictObject({
    kind: z.literal('stance'),
    motion: line,
    stage: part,
    scale: z.enum(['three', 'five'] satisfies (keyof typeof SCALES)[]),
  }),
  z.strictObject({
    kind: z.literal('debate'),
    resolution: line,
    sides: z.strictObject({ aff: line, neg: line }).exactOptional(),
    speeches: z
      .array(z.strictObject({ name: line, side: z.enum(['aff', 'neg']), seconds }))
      .max(30)
      .exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('task'),
    task: z.enum(TASKS),
    title: line,
    href,
    asks: z.enum(['done', 'text']),
  }),
])
export type StepRequest = z.input<typeof stepRequestSchema>

const moment = z.number().int().min(0).max(8.64e15)
const termsSchema = z
  .strictObject({
    opensAt: moment.exactOptional(),
    dueAt: moment.exactOptional(),
    attempts: z.number().int().min(1).max(MOST_ATTEMPTS),
    counts: z.enum(COUNTING),
    shuffled: z.boolean(),
    explains: z.enum(EXPLAINING),
  })
  .refine(
    ({ opensAt, dueAt }) => opensAt === undefined || dueAt === undefined || opensAt < dueAt,
    'expected a due time after the opening time',
  )
  .refine(
    ({ explains, dueAt }) => explains === 'each' || dueAt !== undefined,
    'expected a due time, since explanations wait for it',
  )

export const settingsSchema = z.strictObject({
  ownNames: z.boolean(),
  certainty: z.boolean(),
  speed: z.boolean(),
  afterOpen: z.boolean().exactOptional(),
})

/** What a class is called, and a room. */
export const titleSchema = line

/** What a teacher sends to make a room. */
export const roomRequestSchema = z
  .strictObject({
    title: titleSchema,
    kind: z.enum(['live', 'assignment']),
    pace: z.enum(PACES),
    teams: z.number().int().min(2).max(MOST_TEAMS).exactOptional(),
    settings: settingsSchema.exactOptional(),
    terms: termsSchema.exactOptional(),
    steps: z.array(stepRequestSchema).min(1, 'expected at least one step').max(LONGEST_PLAN),
  })
  .refine(
    ({ kind, pace }) => kind === 'live' || pace === 'self',
    'expected an assignment to be at everybody’s own pace',
  )
  .refine(
    ({ pace, steps }) => pace === 'teacher' || steps.every(step => step.kind !== 'debate'),
    'expected a debate in a room at the teacher’s pace only',
  )
export type RoomRequest = z.input<typeof roomRequestSchema>
export type ReadRoomRequest = z.output<typeof roomRequestSchema>
