import { lookAhead } from '@/labs/ahead'
import { EXCHANGE_LAB, SERVERS, type ExchangeAction, type ExchangeState } from './lab'
import { isSame, prepareKeys, run, type Exchange } from './run'

/** What Amira and Ben can know of their keys. */
export type Known =
  /** They compared, and the numbers were the same; `later`: what happened to a key after that. */
  | { kind: 'match'; after: 1 | 3; later: 'nothing' | 'warned' | 'silent' }
  | { kind: 'differ'; after: 1 | 3 }
  /** A phone warned of a new key; that is so with a swap and with a new phone. */
  | { kind: 'warned' }
  /** Both screens look as they would in any case. */
  | { kind: 'nothing' }

export type ExchangeOutcome = {
  exchanges: Exchange[]
  known: Known
  compared: { amira: string[]; ben: string[]; same: boolean; after: 1 | 3 } | undefined
  /** How many messages the server read. */
  read: number
}

export function outcomeOf(state: ExchangeState): ExchangeOutcome {
  const exchanges = run(state)
  const compared = comparison(state, exchanges)
  return {
    exchanges,
    compared,
    known: knownFrom(exchanges, compared),
    read: exchanges.filter(({ server }) => server.text !== undefined).length,
  }
}

/** Makes ready what the next steps may ask for, a piece each time that it is asked to go on. */
export function* prepare(state: ExchangeState): Generator<void, void> {
  yield* prepareKeys(state)
  const actions: ExchangeAction[] = [
    ...SERVERS.map(server => ({ kind: 'server' as const, server })),
    { kind: 'remember', remembers: !state.remembers },
    { kind: 'new-phone', newPhone: !state.newPhone },
    { kind: 'deal' },
  ]
  yield* lookAhead(EXCHANGE_LAB, state, actions, run)
}

function comparison(
  { compared }: ExchangeState,
  exchanges: Exchange[],
): ExchangeOutcome['compared'] {
  if (compared === 'never') return undefined
  const after = compared === 'after-1' ? 1 : 3
  const at = exchanges.find(({ nth }) => nth === after)
  if (at === undefined) throw new Error(`There is no message ${after}.`)
  const [amira, ben] = [at.amira.number, at.ben.number]
  return { amira, ben, same: isSame(amira, ben), after }
}

function knownFrom(exchanges: Exchange[], compared: ExchangeOutcome['compared']): Known {
  const warned = ({ amira, ben }: Exchange) => amira.warned || ben.warned
  if (compared === undefined)
    return exchanges.some(warned) ? { kind: 'warned' } : { kind: 'nothing' }
  const { after, same } = compared
  if (!same) return { kind: 'differ', after }
  const later = exchanges.filter(({ nth }) => nth > after)
  const changed = later.some(({ amira, nth }) => {
    const before = exchanges.find(one => one.nth === nth - 1)
    return before !== undefined && !isSame(amira.key, before.amira.key)
  })
  return {
    kind: 'match',
    after,
    later: later.some(warned) ? 'warned' : changed ? 'silent' : 'nothing',
  }
}
