import { seeded, shuffle } from './random'

/** A part under the name that readers know it by. */
export type Named<T> = { publicId: string; part: T }

/**
 * The parts in an order and under names (a, b, c …) that say nothing of the key. Both are drawn from the parts’ ids
 * and the seed alone: the order in which the author wrote the parts has no influence, and the same question always
 * gets the same names.
 */
export function opaque<T extends { id: string }>(parts: readonly T[], seed: string): Named<T>[] {
  const byId = [...parts].sort((a, b) => (a.id < b.id ? -1 : 1))
  return shuffle(byId, seeded(seed)).map((part, i) => ({
    publicId: String.fromCharCode(A + i),
    part,
  }))
}

const A = 'a'.charCodeAt(0)
