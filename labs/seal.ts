import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { concatBytes } from '@noble/hashes/utils.js'
import type { RandomBytes } from './bytes'

/** 32 bytes. */
export type Key = Uint8Array

const NONCE = 12

/** Locks bytes by ChaCha20-Poly1305 (RFC 8439): a fresh nonce of 12 bytes, then ciphertext and tag. */
export function seal(key: Key, bytes: Uint8Array, random: RandomBytes): Uint8Array {
  const nonce = random(NONCE)
  return concatBytes(nonce, chacha20poly1305(key, nonce).encrypt(bytes))
}

/** What was locked; undefined under any other key, or where a bit was changed: the tag does not fit then. */
export function unseal(key: Key, sealed: Uint8Array): Uint8Array | undefined {
  try {
    return chacha20poly1305(key, sealed.subarray(0, NONCE)).decrypt(sealed.subarray(NONCE))
  } catch {
    // The library has no other way to say that the tag does not fit.
    return undefined
  }
}

/** Tries each key in turn, as anybody would who does not know which one fits. */
export function unsealWithAny(
  keys: readonly Key[],
  sealed: Uint8Array,
): { bytes: Uint8Array; key: Key } | undefined {
  for (const key of keys) {
    const bytes = unseal(key, sealed)
    if (bytes !== undefined) return { bytes, key }
  }
  return undefined
}
