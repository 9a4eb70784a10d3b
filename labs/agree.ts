import { x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { RandomBytes } from './bytes'
import type { Key } from './seal'

/** A key to keep and a key to hand out (X25519, RFC 7748). */
export type KeyPair = { secret: Uint8Array; public: Uint8Array }

export function keyPair(random: RandomBytes): KeyPair {
  const secret = random(32)
  return { secret, public: x25519.getPublicKey(secret) }
}

/**
 * The key that two sides share, each from its own secret and the other's public key: X25519, then HKDF with SHA-256 (RFC
 * 5869), bound to what it is for, so that one agreement gives unlike keys for unlike uses.
 */
export function agree(secret: Uint8Array, theirs: Uint8Array, purpose: string): Key {
  return derive(x25519.getSharedSecret(secret, theirs), purpose)
}

/** A key for one purpose from another key or secret. It cannot be run backwards. */
export function derive(from: Uint8Array, purpose: string): Key {
  return hkdf(sha256, from, undefined, utf8ToBytes(purpose), 32)
}
