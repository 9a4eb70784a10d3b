import { lookAhead } from '@/labs/ahead'
import {
  EXCHANGE_LAB,
  nextRound,
  SERVERS,
  serverOf,
  type ExchangeAction,
  type ExchangeState,
} from './lab'
import { knownFrom, seenIn, type Comparison, type Known } from './known'
import { prepareKeys, run, type Exchange, type Nth } from './run'

export type ExchangeOutcome = {
  exchanges: Exchange[]
  known: Known
  compared: Comparison | undefined
  /** Which messages the server read. */
  read: Nth[]
}

/** What comes of a state: the three messages, and what can be known of the server. */
export function outcomeOf(state: ExchangeState): ExchangeOutcome {
  const exchanges = run({ ...state, server: serverOf(state) })
  const seen = seenIn(exchanges, state.compared)
  return {
    exchanges,
    compared: seen.compared,
    known: knownFrom(state, seen),
    read: exchanges.filter(({ server }) => server.text !== undefined).map(({ nth }) => nth),
  }
}

/** Makes ready what the next steps may ask for, a piece each time that it is asked to go on. */
export function* prepare(state: ExchangeState): Generator<void, void> {
  yield* prepareKeys(state)
  const servers = SERVERS.map(server => ({ kind: 'server' as const, server }))
  const actions: ExchangeAction[] = [
    ...servers,
    { kind: 'remember', remembers: !state.remembers },
    { kind: 'new-phone', newPhone: !state.newPhone },
  ]
  yield* lookAhead(EXCHANGE_LAB, state, actions, outcomeOf)
  // Which server the lab will pick is not drawn yet, so the next round is made ready for each.
  const next = { ...state, round: nextRound(state.round) }
  yield* lookAhead(EXCHANGE_LAB, next, servers, outcomeOf)
}
