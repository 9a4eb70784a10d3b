import * as z from 'zod/mini'
import type { LabModel } from '@/labs/model'

/** One message an hour, from nine in the morning. */
export const TEXTS = [
  'Are you up?',
  'Library at six',
  'Bring the blue book',
  'Mum is feeling better',
  'Did you read chapter two?',
  'I am running late',
  'Save me a seat',
  'See you tomorrow',
] as const
export const LAST = TEXTS.length

export const KEYS = ['fixed', 'ratchet'] as const
export type Keys = (typeof KEYS)[number]

/** After how many hours a message erases itself; 0: never. */
export const TIMERS = [0, 1, 3, 5] as const

/** In minutes after the phone was taken; this one stands for never. */
export const NEVER = 31

const minutes = z._default(z.int().check(z.minimum(0), z.maximum(NEVER)), NEVER)

const stateSchema = z.strictObject({
  keys: z._default(z.enum(KEYS), 'fixed'),
  /** After which message the phone is taken. */
  taken: z._default(z.int().check(z.minimum(1), z.maximum(LAST)), 5),
  timer: z._default(z.literal(TIMERS), 3),
  /** Whether somebody copied the locked messages on the network, all day long. */
  copied: z._default(z.boolean(), true),
  /** When the signal to wipe is sent. */
  wipe: minutes,
  /** When the phone is in a bag that no signal gets through. */
  bag: minutes,
})
export type SeizedState = z.infer<typeof stateSchema>

export type SeizedAction =
  | { kind: 'keys'; keys: Keys }
  | { kind: 'taken' | 'timer' | 'wipe' | 'bag'; value: number }
  | { kind: 'copied'; copied: boolean }

export const SEIZED_LAB: LabModel<SeizedState, SeizedAction> = {
  name: 'seized',
  version: 1,
  schema: stateSchema,
  start: stateSchema.parse({}),
  step,
  edits: ({ kind }) =>
    kind === 'keys' || kind === 'copied' || kind === 'timer' ? undefined : kind,
}

/** A value that the lab does not have changes nothing. */
function step(state: SeizedState, action: SeizedAction): SeizedState {
  const next = stateSchema.safeParse({ ...state, ...changeOf(action) })
  return next.success && JSON.stringify(next.data) !== JSON.stringify(state) ? next.data : state
}

function changeOf(action: SeizedAction): object {
  switch (action.kind) {
    case 'keys':
      return { keys: action.keys }
    case 'copied':
      return { copied: action.copied }
    case 'taken':
    case 'timer':
    case 'wipe':
    case 'bag':
      return { [action.kind]: action.value }
  }
}
