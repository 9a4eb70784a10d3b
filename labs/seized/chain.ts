import { derive } from '@/labs/agree'
import type { Key } from '@/labs/seal'

/**
 * A ratchet of symmetric keys, the idea of the Double Ratchet's inner chain: each step makes the key of one message and the
 * chain key of the next, and forgets the one before. A step cannot be taken back, since HKDF cannot be run backwards.
 */
function chainStep(chain: Key): { message: Key; next: Key } {
  return { message: derive(chain, 'message'), next: derive(chain, 'chain') }
}

/** The message keys of the next steps, one after the other: all that a chain key leads to. */
export function keysFrom(chain: Key, steps: number): Key[] {
  const out: Key[] = []
  let at = chain
  for (let i = 0; i < steps; i++) {
    const { message, next } = chainStep(at)
    out.push(message)
    at = next
  }
  return out
}

/** The chain key after some steps. */
export function chainAfter(chain: Key, steps: number): Key {
  let at = chain
  for (let i = 0; i < steps; i++) at = chainStep(at).next
  return at
}
