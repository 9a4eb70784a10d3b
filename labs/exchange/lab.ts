import { z } from 'zod'
import { cutMessage, messageSchema } from '@/labs/message'
import type { LabModel } from '@/labs/model'
import { seeded } from '@/quiz/random'

/** What the server does with the keys that it hands out: passes them on, or puts its own in their place. */
export const SERVERS = ['honest', 'swaps', 'swaps-later'] as const
export type Server = (typeof SERVERS)[number]

export const COMPARED = ['never', 'after-1', 'after-3'] as const
export type Compared = (typeof COMPARED)[number]

const LAST_ROUND = 999

const stateSchema = z.strictObject({
  /** Whose keys, and which server where the lab picks one. */
  round: z.int().min(0).max(LAST_ROUND).default(0),
  server: z.enum(SERVERS).default('honest'),
  /** Whether the reader sees what the server does. */
  shown: z.boolean().default(true),
  /** Whether Ben has a new phone, and so a new key, before the third message. */
  newPhone: z.boolean().default(false),
  /** Whether a phone remembers the first key that it was given, and warns of another. */
  remembers: z.boolean().default(false),
  compared: z.enum(COMPARED).default('never'),
  text: messageSchema.default('Library at six'),
})
export type ExchangeState = z.infer<typeof stateSchema>

export type ExchangeAction =
  | { kind: 'server'; server: Server }
  | { kind: 'deal' }
  | { kind: 'show' }
  | { kind: 'new-phone'; newPhone: boolean }
  | { kind: 'remember'; remembers: boolean }
  | { kind: 'compare'; compared: Compared }
  | { kind: 'text'; text: string }

export const EXCHANGE_LAB: LabModel<ExchangeState, ExchangeAction> = {
  name: 'exchange',
  version: 1,
  schema: stateSchema,
  start: dealt(stateSchema.parse({}), 1),
  step,
}

function step(state: ExchangeState, action: ExchangeAction): ExchangeState {
  switch (action.kind) {
    case 'server':
      return changed(state, { server: action.server, shown: true })
    case 'deal':
      return dealt(state, state.round >= LAST_ROUND ? 0 : state.round + 1)
    case 'show':
      return changed(state, { shown: true })
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

/** Another server, picked by the lab and hidden from the reader; the numbers have not been compared. */
function dealt(state: ExchangeState, round: number): ExchangeState {
  const chance = seeded(`exchange server ${round}`)()
  const server = SERVERS[Math.floor(chance * SERVERS.length)] ?? 'honest'
  return { ...state, round, server, shown: false, compared: 'never' }
}

/** The state with some fields changed; the same object where none differs. */
function changed(state: ExchangeState, change: Partial<ExchangeState>): ExchangeState {
  const next = { ...state, ...change }
  return JSON.stringify(next) === JSON.stringify(state) ? state : next
}
