import * as z from 'zod/mini'
import type { LabModel } from '@/labs/model'

/** Whether there is a spare key, and what becomes of last year's. */
export const SPARES = ['none', 'one', 'yearly-kept', 'yearly-destroyed'] as const
export type Spare = (typeof SPARES)[number]

export const MOST_HOLDERS = 6

/** What a holder does with its share, besides keeping it. */
export const ACTS = ['safe', 'leaks', 'forced', 'obeys'] as const
export type Act = (typeof ACTS)[number]

const count = z.int().check(z.minimum(1), z.maximum(MOST_HOLDERS))

const given = z
  .strictObject({
    spare: z._default(z.enum(SPARES), 'one'),
    holders: z._default(count, 3),
    /** How many shares rebuild the key. */
    needed: z._default(count, 2),
    /** How many the reader wanted, while there are fewer holders than that. */
    wanted: z.optional(z.int().check(z.maximum(MOST_HOLDERS))),
    /** By holder; those left out keep theirs safe. */
    acts: z._default(z.array(z.enum(ACTS)).check(z.maxLength(MOST_HOLDERS)), []),
  })
  .check(
    z.refine(({ holders, needed }) => needed <= holders, 'needs more shares than there are'),
    z.refine(
      ({ holders, needed, wanted }) =>
        wanted === undefined || (needed === holders && wanted > holders),
      'wants fewer shares than it could have',
    ),
  )

const stateSchema = z.pipe(
  given,
  z.transform((state: z.infer<typeof given>) => ({
    ...state,
    acts: Array.from({ length: state.holders }, (_, i): Act => state.acts[i] ?? 'safe'),
  })),
)
export type EscrowState = z.infer<typeof stateSchema>

export type EscrowAction =
  | { kind: 'spare'; spare: Spare }
  | { kind: 'holders' | 'needed'; value: number }
  | { kind: 'act'; holder: number; act: Act }

export const ESCROW_LAB: LabModel<EscrowState, EscrowAction> = {
  name: 'escrow',
  version: 1,
  schema: stateSchema,
  start: stateSchema.parse({}),
  step,
  edits: ({ kind }) => (kind === 'holders' || kind === 'needed' ? kind : undefined),
}

/** A value that the lab does not have changes nothing. */
function step(state: EscrowState, action: EscrowAction): EscrowState {
  const next = stateSchema.safeParse({ ...state, ...changeOf(state, action) })
  return next.success && JSON.stringify(next.data) !== JSON.stringify(state) ? next.data : state
}

function changeOf(state: EscrowState, action: EscrowAction): object {
  switch (action.kind) {
    case 'spare':
      return { spare: action.spare }
    case 'holders':
      return { ...splitAmong(action.value, state), acts: state.acts.slice(0, action.value) }
    case 'needed':
      return { needed: action.value, wanted: undefined }
    case 'act':
      return { acts: state.acts.map((act, i) => (i === action.holder ? action.act : act)) }
  }
}

/** As many shares are needed as the reader wanted, where there are holders enough. */
function splitAmong(holders: number, state: Pick<EscrowState, 'needed' | 'wanted'>) {
  const wanted = state.wanted ?? state.needed
  return {
    holders,
    needed: Math.min(wanted, holders),
    wanted: wanted > holders ? wanted : undefined,
  }
}
