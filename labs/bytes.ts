import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** A source of random bytes. Where keys come from is an argument, so that a lab replays exactly from its seed. */
export type RandomBytes = (length: number) => Uint8Array

/**
 * A repeatable source of bytes from any text: SHA-256 of the seed and a counter. Each call goes on where the last ended.
 * The bytes look random and are not secret: whoever has the seed has them all. For labs only.
 */
export function seededBytes(seed: string): RandomBytes {
  const start = utf8ToBytes(seed)
  let counter = 0
  let rest = new Uint8Array()
  return length => {
    while (rest.length < length) {
      const block = sha256(concatBytes(start, Uint8Array.of(0, counter >>> 8, counter & 255)))
      rest = concatBytes(rest, block)
      counter += 1
    }
    const taken = rest.slice(0, length)
    rest = rest.slice(length)
    return taken
  }
}

/** The first bytes in hexadecimal, two letters each, with a sign for the rest: `3f a0 17 …` */
export function hexStart(bytes: Uint8Array, count: number): string {
  const shown = [...bytes.subarray(0, count)].map(byte => byte.toString(16).padStart(2, '0'))
  return `${shown.join(' ')}${bytes.length > count ? ' …' : ''}`
}
