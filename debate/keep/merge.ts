import { isObject, same } from './same'

type Item = Record<string, unknown> & { id: string }

/**
 * Joins two changed copies of a document that began as `base` (a three-way merge of plain data). Objects are joined key by
 * key, lists of things with an `id` thing by thing; anything else is taken whole. Where both changed the same thing, `mine`
 * stands; a thing that one changed and the other removed stays. All three must be of one type.
 */
export function merge<T>(base: T, theirs: T, mine: T): T
export function merge(base: unknown, theirs: unknown, mine: unknown): unknown {
  if (same(theirs, mine) || same(base, theirs)) return mine
  if (same(base, mine)) return theirs
  if (isObject(theirs) && isObject(mine))
    return mergeObjects(isObject(base) ? base : {}, theirs, mine)
  if (isItems(theirs) && isItems(mine)) return mergeItems(isItems(base) ? base : [], theirs, mine)
  return mine
}

function mergeObjects(
  base: Record<string, unknown>,
  theirs: Record<string, unknown>,
  mine: Record<string, unknown>,
): Record<string, unknown> {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  const merged = [...keys].map(key => [key, merge(base[key], theirs[key], mine[key])] as const)
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined))
}

/** A list whose every member has an id of its own. */
function isItems(value: unknown): value is Item[] {
  if (!Array.isArray(value)) return false
  const ids = value.map(item => (isObject(item) ? item.id : undefined))
  return ids.every(id => typeof id === 'string') && new Set(ids).size === ids.length
}

/**
 * The order is that of whichever side moved things (mine where both did); what only the other side has comes after what
 * it followed there.
 */
function mergeItems(base: Item[], theirs: Item[], mine: Item[]): Item[] {
  const [was, yours, ours] = [byId(base), byId(theirs), byId(mine)]
  const moved = !same(sequence(base, ours), sequence(mine, was))
  const [lead, other] = moved ? [mine, theirs] : [theirs, mine]
  const kept = new Map<string, Item>()
  for (const id of new Set([...yours.keys(), ...ours.keys()])) {
    const item = mergeItem(was.get(id), yours.get(id), ours.get(id))
    if (item !== undefined) kept.set(id, item)
  }
  const order = lead.map(item => item.id).filter(id => kept.has(id))
  for (const [at, { id }] of other.entries())
    if (kept.has(id) && !order.includes(id))
      order.splice(order.indexOf(other[at - 1]?.id ?? '') + 1, 0, id)
  return order.flatMap(id => kept.get(id) ?? [])
}

function mergeItem(
  base: Item | undefined,
  theirs: Item | undefined,
  mine: Item | undefined,
): Item | undefined {
  if (theirs !== undefined && mine !== undefined) return merge(base ?? mine, theirs, mine)
  const [left, here] = [theirs ?? mine, base]
  return here === undefined || !same(here, left) ? left : undefined
}

function byId(items: Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map(item => [item.id, item]))
}

/** The ids of a list that another has too, in order. */
function sequence(items: Item[], others: ReadonlyMap<string, Item>): string[] {
  return items.map(item => item.id).filter(id => others.has(id))
}
