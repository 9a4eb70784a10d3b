import { bytesToUtf8 } from '@noble/ciphers/utils.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { agree, keyPair, type KeyPair } from '@/labs/agree'
import { remembering } from '@/labs/ahead'
import { seededBytes, type RandomBytes } from '@/labs/bytes'
import { seal, unseal, unsealWithAny, type Key } from '@/labs/seal'
import { nextRound, type ExchangeState, type Server } from './lab'
import { safetyNumber } from './safety-number'

const MESSAGES = [1, 2, 3] as const
export type Nth = (typeof MESSAGES)[number]

/** What one phone knows after a message: the key it was given for the other side, and whether it warned of it. */
type Phone = { key: Uint8Array; warned: boolean; number: string[] }

/** One message on its way: what each phone shows, and what the server made of it. */
export type Exchange = {
  nth: Nth
  /** What Amira wrote. */
  sent: string
  amira: Phone
  ben: Phone & { text: string | undefined }
  server: { swapped: boolean; sealed: Uint8Array; tried: number; text: string | undefined }
}

type Cast = Record<'amira' | 'ben' | 'benNew' | 'asBen' | 'asAmira', KeyPair>

/** Everybody's keys in a round: the two, Ben's new phone, and what the server hands out as Ben's and as Amira's. */
function castOf(round: number): Cast {
  const random = seededBytes(`exchange ${round}`)
  const [amira, ben, benNew] = [keyPair(random), keyPair(random), keyPair(random)]
  const [asBen, asAmira] = [keyPair(random), keyPair(random)]
  return { amira, ben, benNew, asBen, asAmira }
}

/** What a side works out from its own secret and the key that it was given. */
function agreed({ secret }: KeyPair, theirs: Uint8Array): Key {
  return agree(secret, theirs, 'messages')
}

/**
 * Agrees on all keys of a round and of the next, one each time that it is asked to go on: they are then at hand when a step needs
 * them.
 */
export function* prepareKeys({ round }: Pick<ExchangeState, 'round'>): Generator<void, void> {
  for (const one of [round, nextRound(round)]) {
    const random = seededBytes(`exchange ${one}`)
    for (let i = 0; i < 5; i++) {
      keyPair(random)
      yield
    }
    const { amira, ben, benNew, asBen, asAmira } = castOf(one)
    for (const [mine, theirs] of [
      [amira, ben],
      [amira, benNew],
      [ben, amira],
      [benNew, amira],
      [amira, asBen],
      [asBen, amira],
      [ben, asAmira],
      [asAmira, ben],
      [benNew, asAmira],
      [asAmira, benNew],
    ] as const) {
      agreed(mine, theirs.public)
      yield
    }
  }
}

/** What the three messages hang on: not whether anybody sees it, or compares. */
type Sending = Pick<ExchangeState, 'round' | 'newPhone' | 'remembers' | 'text'> & { server: Server }

/** Three messages from Amira to Ben. Each party uses the keys that it holds, and no other. */
export function run({ round, server, newPhone, remembers, text }: Sending): Exchange[] {
  return sent({ round, server, newPhone, remembers, text })
}

const sent = remembering((state: Sending): Exchange[] => {
  const cast = castOf(state.round)
  const out: Exchange[] = []
  for (const nth of MESSAGES) out.push(exchange(state, cast, nth, out.at(-1)))
  return out
})

function exchange(state: Sending, cast: Cast, nth: Nth, before: Exchange | undefined): Exchange {
  const { amira } = cast
  const isNew = nth === 3 && state.newPhone
  const ben = isNew ? cast.benNew : cast.ben
  const swapped = swaps(state, nth)
  const forBen = swapped ? cast.asBen.public : ben.public
  const forAmira = swapped ? cast.asAmira.public : amira.public
  const random = seededBytes(`exchange ${state.round} message ${nth}`)
  const sealed = seal(agreed(amira, forBen), utf8ToBytes(state.text), random)
  const { delivered, tried, text } = passOn(cast, ben, sealed, random)
  const read = unseal(agreed(ben, forAmira), delivered)
  const phone = (mine: KeyPair, key: Uint8Array, remembered: Uint8Array | undefined): Phone => ({
    key,
    warned: state.remembers && remembered !== undefined && !isSame(key, remembered),
    number: safetyNumber(mine.public, key),
  })
  return {
    nth,
    sent: state.text,
    amira: phone(amira, forBen, before?.amira.key),
    // A new phone has nothing to remember.
    ben: {
      ...phone(ben, forAmira, isNew ? undefined : before?.ben.key),
      text: read && bytesToUtf8(read),
    },
    server: { swapped, sealed, tried, text },
  }
}

/** The server tries its own keys on a message; one that opens it locks for Ben again, any other it passes on as it is. */
function passOn(cast: Cast, ben: KeyPair, sealed: Uint8Array, random: RandomBytes) {
  const withBen = agreed(cast.asAmira, ben.public)
  const keys = [agreed(cast.asBen, cast.amira.public), withBen]
  const opened = unsealWithAny(keys, sealed)
  return {
    tried: keys.length,
    text: opened && bytesToUtf8(opened.bytes),
    delivered: opened === undefined ? sealed : seal(withBen, opened.bytes, random),
  }
}

/** The first message for which each server hands out its own keys. */
const SWAPS_FROM: Record<Server, number> = {
  honest: Infinity,
  swaps: 1,
  'swaps-later': 2,
  'swaps-last': 3,
}

function swaps({ server }: Pick<Sending, 'server'>, nth: Nth): boolean {
  return nth >= SWAPS_FROM[server]
}

/** Whether two lists hold the same in the same order. */
export function isSame(
  a: readonly unknown[] | Uint8Array,
  b: readonly unknown[] | Uint8Array,
): boolean {
  return a.length === b.length && a.every((one: unknown, i: number) => one === b[i])
}
