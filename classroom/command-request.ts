import { z } from 'zod'
import { CERTAINTIES } from '@/quiz/certainty'
import { settingsSchema } from './room-request'

/** The shapes of what browsers send. What is too long to be meant is refused here; the room judges the rest. */

const id = z.string().min(1).max(120)
const name = z.string().max(400)
const LONGEST_VALUE = 20_000
const fields = z
  .record(z.string().max(120), z.array(z.string().max(LONGEST_VALUE)).max(60))
  .refine(record => Object.keys(record).length <= 60, 'expected at most 60 fields')

export const joinSchema = z.strictObject({
  code: z.string().max(400),
  name: name.exactOptional(),
  team: z.number().int().min(1).max(100).exactOptional(),
})
export const answerSchema = z.strictObject({
  step: id,
  round: z.number().int().min(1).max(1000),
  fields,
  certainty: z.enum(CERTAINTIES).exactOptional(),
})
export const voteSchema = z.strictObject({ step: id, choice: id })
export const nameSchema = z.strictObject({ name })
export const onwardSchema = z.strictObject({ step: id })

const clockAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('speech'), speech: z.number().int().min(0).max(100) }),
  z.strictObject({ kind: z.enum(['start', 'stop', 'reset', 'open-vote', 'close-vote']) }),
])

/** A teacher’s command. A typed-in paper names nobody by id: the server gives one. */
export const commandSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('open'),
    step: id,
    seconds: z.number().int().min(5).max(86_400).exactOptional(),
  }),
  z.strictObject({ kind: z.enum(['again', 'close', 'show']) }),
  z.strictObject({ kind: z.enum(['pause', 'resume', 'lock', 'unlock']) }),
  z.strictObject({ kind: z.literal('end') }),
  z.strictObject({ kind: z.enum(['remove', 'ban', 'readmit']), participant: id }),
  z.strictObject({ kind: z.literal('name'), participant: id, name }),
  z.strictObject({ kind: z.literal('set'), settings: settingsSchema }),
  z.strictObject({ kind: z.literal('clock'), step: id, action: clockAction }),
  z.strictObject({
    kind: z.literal('paper'),
    name,
    answers: z.array(z.strictObject({ step: id, fields })).max(200),
  }),
])
export type CommandRequest = z.output<typeof commandSchema>
