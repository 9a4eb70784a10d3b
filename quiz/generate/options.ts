import { citeId } from '@/evidence/ids'
import type { Option, Why } from '@/quiz/parts'
import { shuffle, type Random } from '@/quiz/random'

/** An option before it has its place. */
export type Offer = Why & { text: string }

const LETTERS = 'abcdefgh'

/** The id of the part at a place: a, b, c … */
export function letter(place: number): string {
  const found = LETTERS[place]
  if (found === undefined) throw new Error(`A question has no part number ${place + 1}.`)
  return found
}

/** Offers in a random order, the right ones marked. */
export function mixed(right: readonly Offer[], wrong: readonly Offer[], random: Random): Option[] {
  const all = [
    ...right.map(offer => ({ ...offer, right: true as const })),
    ...wrong.map(offer => ({ ...offer })),
  ]
  return shuffle(all, random).map((offer, place) => ({ id: letter(place), ...offer }))
}

/** One of them by chance; undefined where there is none. */
export function pick<T>(from: readonly T[], random: Random): T | undefined {
  return from[Math.floor(random() * from.length)]
}

/** Up to `count` of them by chance, in a random order. */
export function draw<T>(from: readonly T[], count: number, random: Random): T[] {
  return shuffle(from, random).slice(0, count)
}

/** Takes from a random order up to `count` that each go with all taken before. */
export function drawApart<T>(
  from: readonly T[],
  count: number,
  apart: (a: T, b: T) => boolean,
  random: Random,
): T[] {
  const taken: T[] = []
  for (const item of shuffle(from, random))
    if (taken.length < count && taken.every(other => apart(item, other))) taken.push(item)
  return taken
}

/** The members of each group, by the groups’ keys. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** Cites by id, each once. */
export function citing(...ids: readonly string[]): Why['cites'] {
  return [...new Set(ids)].map(id => citeId.parse(id))
}
