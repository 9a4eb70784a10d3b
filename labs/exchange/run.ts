import { bytesToUtf8 } from '@noble/ciphers/utils.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { agree, keyPair, type KeyPair } from '@/labs/agree'
import { seededBytes } from '@/labs/bytes'
import { seal, unseal, unsealWithAny, type Key } from '@/labs/seal'
import type { ExchangeState } from './lab'
import { safetyNumber } from './safety-number'

export const MESSAGES = [1, 2, 3] as const
export type Nth = (typeof MESSAGES)[number]

/** What one phone knows after a message: the key it was given for the other side, and whether it warned of it. */
export type Phone = { key: Uint8Array; warned: boolean; number: string[] }

/** One message on its way: what each phone shows, and what the server made of it. */
export type Exchange = {
  nth: Nth
  amira: Phone
  ben: Phone & { text: string | undefined }
  server: { swapped: boolean; sealed: Uint8Array; tried: number; text: string | undefined }
}

type Cast = Record<'amira' | 'ben' | 'benNew' | 'asBen' | 'asAmira', KeyPair> & {
  /** What a side works out from its own secret and the key that it was given. Worked out once: it takes a while. */
  agreed: (secret: Uint8Array, theirs: Uint8Array) => Key
}

/** Keys hang on the round alone, so those of the last one are kept. */
let kept: { round: number; cast: Cast } | undefined

function castOf(round: number): Cast {
  if (kept?.round === round) return kept.cast
  const random = seededBytes(`exchange ${round}`)
  const [amira, ben, benNew] = [keyPair(random), keyPair(random), keyPair(random)]
  const [asBen, asAmira] = [keyPair(random), keyPair(random)]
  kept = { round, cast: { amira, ben, benNew, asBen, asAmira, agreed: remembering() } }
  return kept.cast
}

function remembering(): Cast['agreed'] {
  const known = new Map<string, Key>()
  return (secret, theirs) => {
    const name = bytesToHex(secret) + bytesToHex(theirs)
    const key = known.get(name) ?? agree(secret, theirs, 'messages')
    known.set(name, key)
    return key
  }
}

/** Three messages from Amira to Ben. Each party uses the keys that it holds, and no other. */
export function run(state: ExchangeState): Exchange[] {
  const cast = castOf(state.round)
  const out: Exchange[] = []
  for (const nth of MESSAGES) out.push(exchange(state, cast, nth, out.at(-1)))
  return out
}

function exchange(
  state: ExchangeState,
  cast: Cast,
  nth: Nth,
  before: Exchange | undefined,
): Exchange {
  const { amira, asBen, asAmira, agreed } = cast
  const isNew = nth === 3 && state.newPhone
  const ben = isNew ? cast.benNew : cast.ben
  const swapped = swaps(state, nth)
  const forBen = swapped ? asBen.public : ben.public
  const forAmira = swapped ? asAmira.public : amira.public
  const random = seededBytes(`exchange ${state.round} message ${nth}`)
  const sealed = seal(agreed(amira.secret, forBen), utf8ToBytes(state.text), random)
  const withBen = agreed(asAmira.secret, ben.public)
  const serverKeys = [agreed(asBen.secret, amira.public), withBen]
  const opened = unsealWithAny(serverKeys, sealed)
  const delivered = opened === undefined ? sealed : seal(withBen, opened.bytes, random)
  const read = unseal(agreed(ben.secret, forAmira), delivered)
  const changed = (now: Uint8Array, then: Uint8Array | undefined) =>
    state.remembers && then !== undefined && !isSame(now, then)
  return {
    nth,
    amira: {
      key: forBen,
      warned: changed(forBen, before?.amira.key),
      number: safetyNumber(amira.public, forBen),
    },
    ben: {
      key: forAmira,
      // A new phone has nothing to remember.
      warned: !isNew && changed(forAmira, before?.ben.key),
      number: safetyNumber(ben.public, forAmira),
      text: read && bytesToUtf8(read),
    },
    server: {
      swapped,
      sealed,
      tried: serverKeys.length,
      text: opened && bytesToUtf8(opened.bytes),
    },
  }
}

export function swaps({ server }: Pick<ExchangeState, 'server'>, nth: Nth): boolean {
  return server === 'swaps' || (server === 'swaps-later' && nth > 1)
}

export function isSame(
  a: readonly unknown[] | Uint8Array,
  b: readonly unknown[] | Uint8Array,
): boolean {
  return a.length === b.length && a.every((one: unknown, i: number) => one === b[i])
}
