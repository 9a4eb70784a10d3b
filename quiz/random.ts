/** A source of chance: each call gives a number in [0, 1). */
export type Random = () => number

/**
 * A repeatable source of chance from any text. The text is hashed by FNV-1a (32 bit) and drives mulberry32.
 * The same seed gives the same numbers on every machine. Not for secrets.
 */
export function seeded(seed: string): Random {
  let state = fnv1a(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A text’s hash by FNV-1a, 32 bit, of its UTF-16 units: a whole number from 0 to below 2³². For telling texts apart, not for secrets. Links of labs are checked by it. */
export function fnv1a(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** The items in a random order (Fisher and Yates). The list given is not changed. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const rest = [...items]
  const out: T[] = []
  while (rest.length > 0) out.push(...rest.splice(Math.floor(random() * rest.length), 1))
  return out
}
