import { utf8ToBytes } from '@noble/hashes/utils.js'
import { agree, derive, keyPair } from '@/labs/agree'
import { seededBytes, type RandomBytes } from '@/labs/bytes'
import { seal, type Key } from '@/labs/seal'
import { keysFrom } from './chain'
import { LAST, TEXTS, type Keys } from './lab'

/** What a phone keeps of the agreement, each kind of keys for itself: the first key of a chain, or the one key for all. */
export type Agreed = { root: Key; fixed: Key }

/**
 * Two phones agree by X25519 before the first message, each from its own secret and what the other hands out. The secrets
 * themselves are forgotten then: whoever had one could make all keys anew.
 */
export function agreeOnKeys(random: RandomBytes): Record<'amira' | 'ben', Agreed> {
  const [amira, ben] = [keyPair(random), keyPair(random)]
  const agreed = (secret: Uint8Array, theirs: Uint8Array): Agreed => {
    const shared = agree(secret, theirs, 'the day')
    return { root: derive(shared, 'first of a chain'), fixed: derive(shared, 'one for all') }
  }
  return { amira: agreed(amira.secret, ben.public), ben: agreed(ben.secret, amira.public) }
}

/** A day’s messages as Amira locked them, each kind of keys for itself, and what Ben’s phone begins the day with. */
export type Day = { ben: Agreed; sealed: Record<Keys, Uint8Array[]> }

let made: Day | undefined

/** The same in every situation, so each message is locked once. */
export function theDay(): Day {
  if (made !== undefined) return made
  const random = seededBytes('seized')
  const { amira, ben } = agreeOnKeys(random)
  const lock = (key: Key, text = '') => seal(key, utf8ToBytes(text), random)
  made = {
    ben,
    sealed: {
      fixed: TEXTS.map(text => lock(amira.fixed, text)),
      ratchet: keysFrom(amira.root, LAST).map((key, i) => lock(key, TEXTS[i])),
    },
  }
  return made
}
