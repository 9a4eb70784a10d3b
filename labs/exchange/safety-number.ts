import { sha512 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'

const GROUPS = 12

/**
 * What a phone shows for two public keys, its own and the one that it has for the other side: twelve groups of five digits.
 * The same for both orders, so that both phones show the same number where each has the other's own key. SHA-512 of the two
 * keys, sorted; each group is five of its bytes modulo 100,000, as in Signal's safety numbers, which hash more often.
 */
export function safetyNumber(mine: Uint8Array, theirs: Uint8Array): string[] {
  const hash = sha512(concatBytes(...[mine, theirs].sort(compareBytes)))
  return Array.from({ length: GROUPS }, (_, group) => {
    const number = hash
      .subarray(group * 5, group * 5 + 5)
      .reduce((sum, byte) => (sum * 256 + byte) % 100_000, 0)
    return String(number).padStart(5, '0')
  })
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
