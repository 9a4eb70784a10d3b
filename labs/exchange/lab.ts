import * as z from 'zod/mini'
import { cutMessage, messageSchema } from '@/labs/message'
import type { LabModel } from '@/labs/model'
import { seeded } from '@/quiz/random'

/** What the server does with the keys that it hands out: passes them on, or puts its own in their place, from some message on. */
export const SERVERS = ['honest', 'swaps', 'swaps-later', 'swaps-last'] as const
export type Server = (typeof SERVERS)[number]

/** What the reader chooses: a server, or that the lab picks one and hides which. */
export type ServerChoice = Server | 'picked'

export const COMPARED = ['never', 'after-1', 'after-3'] as const
export type Compared = (typeof COMPARED)[number]

/** After so many rounds the first keys come again. */
export const ROUNDS = 1000
/** How many seeds there are to pick a server by. */
export const SEEDS = 2 ** 32

const upTo = (most: number) => z._default(z.int().check(z.minimum(0), z.maximum(most)), 0)

const stateSchema = z.strictObject({
  /** Whose keys. They are made ready a round ahead, so that a new round does not wait for them. */
  round: upTo(ROUNDS - 1),
  server: z._default(z.enum([...SERVERS, 'picked']), 'honest'),
  /** Which server the lab picks: a link carries this, and not what was picked. */
  seed: upTo(SEEDS - 1),
  /** Whether the reader sees which server was picked. One that the reader chose is always seen. */
  shown: z._default(z.boolean(), false),
  /** Whether Ben has a new phone, and so a new key, before the third message. */
  newPhone: z._default(z.boolean(), false),
  /** Whether a phone remembers the first key that it was given, and warns of another. */
  remembers: z._default(z.boolean(), false),
  compared: z._default(z.enum(COMPARED), 'never'),
  text: z._default(messageSchema, 'Library at six'),
})
export type ExchangeState = z.infer<typeof stateSchema>

export type ExchangeAction =
  | { kind: 'server'; server: Server }
  /** `seed`: drawn afresh by whoever asks, from 0 to below `SEEDS`. */
  | { kind: 'deal'; seed: number }
  | { kind: 'show' }
  | { kind: 'new-phone'; newPhone: boolean }
  | { kind: 'remember'; remembers: boolean }
  | { kind: 'compare'; compared: Compared }
  | { kind: 'text'; text: string }

export const EXCHANGE_LAB: LabModel<ExchangeState, ExchangeAction> = {
  name: 'exchange',
  version: 2,
  schema: stateSchema,
  start: stateSchema.parse({}),
  step,
  edits: ({ kind }) => (kind === 'text' ? kind : undefined),
}

/** The server at work in a state: the one that was chosen, or the one that the lab picked. */
export function serverOf({ server, seed }: Pick<ExchangeState, 'server' | 'seed'>): Server {
  if (server !== 'picked') return server
  const chance = seeded(`exchange server ${seed}`)()
  return SERVERS[Math.floor(chance * SERVERS.length)] ?? 'honest'
}

/** Whether the reader is not to see what the server does. */
export function isHidden({ server, shown }: Pick<ExchangeState, 'server' | 'shown'>): boolean {
  return server === 'picked' && !shown
}

/** The round after this one, and after the last the first. */
export function nextRound(round: number): number {
  return (round + 1) % ROUNDS
}

function step(state: ExchangeState, action: ExchangeAction): ExchangeState {
  switch (action.kind) {
    case 'server':
      return changed(state, { server: action.server, shown: false })
    case 'deal':
      return dealt(state, action.seed)
    case 'show':
      return isHidden(state) ? { ...state, shown: true } : state
    case 'new-phone':
      return changed(state, { newPhone: action.newPhone })
    case 'remember':
      return changed(state, { remembers: action.remembers })
    case 'compare':
      return changed(state, { compared: action.compared })
    case 'text':
      return changed(state, { text: cutMessage(action.text) })
  }
}

/** New keys, and a server picked by the lab and hidden from the reader; all else stays as it was chosen. */
function dealt(state: ExchangeState, seed: number): ExchangeState {
  return { ...state, round: nextRound(state.round), server: 'picked', seed, shown: false }
}

/** The state with some fields changed; the same object where none differs. */
function changed(state: ExchangeState, change: Partial<ExchangeState>): ExchangeState {
  const next = { ...state, ...change }
  return JSON.stringify(next) === JSON.stringify(state) ? state : next
}
