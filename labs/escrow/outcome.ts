import { lookAhead, remembering } from '@/labs/ahead'
import { seededBytes } from '@/labs/bytes'
import { unseal } from '@/labs/seal'
import { ACTS, ESCROW_LAB, SPARES, type Act, type EscrowAction, type EscrowState } from './lab'
import { combine, split, type Share } from './shamir'
import { building, MESSAGES, unlock, worldOf, YEARS, type SpareKey, type Year } from './world'

/** Who may come to read by the spare key: the court that it is for, and three that it is not for. */
export const READERS = ['court', 'thief', 'forcer', 'country'] as const
export type Reader = (typeof READERS)[number]

/** Whom a share comes to. What leaks anybody can pick up; what is forced out or handed over is only with whoever got it. */
const COMES_TO: Record<Act, readonly Reader[]> = {
  safe: ['court'],
  leaks: READERS,
  forced: ['court', 'forcer'],
  obeys: ['court', 'country'],
}

/** What one reader has and reads. `rebuilt`: for which years the shares gave a key that fits. */
export type Reading = {
  reader: Reader
  shares: number
  rebuilt: Year[]
  /** By message, in order; undefined where it stays locked. */
  texts: (string | undefined)[]
}

/**
 * Makes both worlds, what opens them, and what the next steps may lead to, one piece each time that it is asked to go on: so that
 * no step waits for it.
 */
export function* prepare(state: EscrowState): Generator<unknown, void> {
  yield* building(false)
  yield* building(true)
  const { holders, needed, acts } = state
  const actions: EscrowAction[] = [
    ...SPARES.map(spare => ({ kind: 'spare' as const, spare })),
    ...acts.flatMap((_, holder) => ACTS.map(act => ({ kind: 'act' as const, holder, act }))),
    ...[1, -1].flatMap(by => [
      { kind: 'holders' as const, value: holders + by },
      { kind: 'needed' as const, value: needed + by },
    ]),
  ]
  yield* lookAhead(ESCROW_LAB, state, actions, readingsOf)
}

/** Each reader puts together the shares that came to it, and tries what they give. */
export const readingsOf = remembering((state: EscrowState): Reading[] =>
  READERS.map(reader => readingOf(state, reader)),
)

function readingOf(state: EscrowState, reader: Reader): Reading {
  const held = state.acts.flatMap((act, i) => (COMES_TO[act].includes(reader) ? [i] : []))
  const texts: (string | undefined)[] = MESSAGES.map(() => undefined)
  if (state.spare === 'none') return { reader, shares: 0, rebuilt: [], texts }
  const yearly = state.spare !== 'one'
  const { spares, messages } = worldOf(yearly)
  const secrets = spares.map((spare, at) =>
    isThere(state, at) ? openSafe(spare, sharesOf(state, at, held)) : undefined,
  )
  return {
    reader,
    shares: held.length,
    rebuilt: YEARS.filter(year => secrets[yearly ? year - 1 : 0] !== undefined),
    texts: MESSAGES.map(({ year }, i) => {
      const [secret, message] = [secrets[yearly ? year - 1 : 0], messages[i]]
      return secret && message && unlock(message, secret)
    }),
  }
}

/** Whether the shares of the spare key of this year are still there in the third. */
function isThere({ spare }: EscrowState, at: number): boolean {
  return spare !== 'yearly-destroyed' || at === YEARS.length - 1
}

function sharesOf({ needed, holders, spare }: EscrowState, at: number, held: number[]): Share[] {
  const { safeKey } = worldOf(spare !== 'one').spares[at] ?? {}
  if (safeKey === undefined) throw new Error(`There is no spare key ${at}.`)
  const random = seededBytes(`escrow shares ${spare} ${at} ${needed} ${holders}`)
  return split(safeKey, needed, holders, random).filter((_, i) => held.includes(i))
}

/** The spare key out of its safe, where these shares give the key of the safe; undefined where they do not. */
function openSafe({ safe }: SpareKey, shares: Share[]): Uint8Array | undefined {
  return shares.length === 0 ? undefined : unseal(combine(shares), safe)
}
