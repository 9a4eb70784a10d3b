import { x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { RandomBytes } from './bytes'
import type { Key } from './seal'

/** A key to keep and a key to hand out (X25519, RFC 7748). */
export type KeyPair = { secret: Uint8Array; public: Uint8Array }

/** A new pair of X25519 keys, 32 bytes each, from 32 bytes of `random`. */
export function keyPair(random: RandomBytes): KeyPair {
  const secret = random(32)
  const name = bytesToHex(secret)
  return { secret, public: remembered(name, () => x25519.getPublicKey(secret)) }
}

/**
 * The key that two sides share, each from its own secret and the other's public key: X25519, then HKDF with SHA-256 (RFC
 * 5869), bound to what it is for, so that one agreement gives unlike keys for unlike uses.
 */
export function agree(secret: Uint8Array, theirs: Uint8Array, purpose: string): Key {
  const name = `${bytesToHex(secret)} ${bytesToHex(theirs)} ${purpose}`
  return remembered(name, () => derive(x25519.getSharedSecret(secret, theirs), purpose))
}

/** A key for one purpose from another key or secret. It cannot be run backwards. */
export function derive(from: Uint8Array, purpose: string): Key {
  return hkdf(sha256, from, undefined, utf8ToBytes(purpose), 32)
}

/** What came of X25519, by what went in: it takes milliseconds, and a lab asks for the same again at each step. */
const known = new Map<string, Uint8Array>()
const MOST = 500

function remembered(name: string, work: () => Uint8Array): Uint8Array {
  const found = known.get(name)
  if (found !== undefined) return found
  if (known.size >= MOST) known.clear()
  const made = work()
  known.set(name, made)
  return made
}
