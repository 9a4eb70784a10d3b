import type { Side } from './card'
import type { Brief, Entry, Level, Pocket } from './brief'

/** How deep each level of the outline stands. */
const DEPTH: Record<Level, number> = { pocket: 0, hat: 1, block: 2, card: 3, analytic: 3 }
const HEADINGS = ['pocket', 'hat', 'block'] as const
type HeadingLevel = (typeof HEADINGS)[number]

export function depthOf({ level }: Pick<Entry, 'level'>): number {
  return DEPTH[level]
}

/** Where what an entry holds ends: the index of the next entry that it does not hold. */
export function endOf(entries: readonly Entry[], at: number): number {
  const [first] = entries.slice(at, at + 1)
  if (first === undefined) return at
  const rest = entries.slice(at + 1)
  const length = rest.findIndex(entry => DEPTH[entry.level] <= DEPTH[first.level])
  return length < 0 ? entries.length : at + 1 + length
}

/** An entry with all that it holds; empty where there is none with this id. */
export function branch(entries: readonly Entry[], id: string): Entry[] {
  const at = entries.findIndex(entry => entry.id === id)
  return at < 0 ? [] : entries.slice(at, endOf(entries, at))
}

/** The list without an entry and all that it holds. */
export function removed(entries: readonly Entry[], id: string): Entry[] {
  const gone = new Set(branch(entries, id))
  return entries.filter(entry => !gone.has(entry))
}

/**
 * Puts an entry with all that it holds before another, or at the end where `before` is undefined. Into itself it cannot go:
 * then the list is as it was.
 */
export function moved(entries: readonly Entry[], id: string, before: string | undefined): Entry[] {
  const parts = branch(entries, id)
  if (parts.length === 0 || parts.some(part => part.id === before)) return [...entries]
  const rest = removed(entries, id)
  const at = rest.findIndex(entry => entry.id === before)
  return at < 0 ? [...rest, ...parts] : [...rest.slice(0, at), ...parts, ...rest.slice(at)]
}

/** Moves an entry with all that it holds past the branch before it (-1) or after it (1); out of a heading at its edge. */
export function nudged(entries: readonly Entry[], id: string, step: -1 | 1): Entry[] {
  const at = entries.findIndex(entry => entry.id === id)
  const entry = entries[at]
  if (entry === undefined) return [...entries]
  return moved(entries, id, step < 0 ? placeBefore(entries, at) : placeAfter(entries, at))
}

/** The entry before which one comes that moves up by one place: never into the depths of what stands there. */
function placeBefore(entries: readonly Entry[], at: number): string | undefined {
  const depth = depthAt(entries, at)
  for (let i = at - 1; i >= 0; i--) if (depthAt(entries, i) <= depth) return entries[i]?.id
  return entries[at]?.id
}

function placeAfter(entries: readonly Entry[], at: number): string | undefined {
  const next = endOf(entries, at)
  if (next >= entries.length) return entries[at]?.id
  const passes = depthAt(entries, next) < depthAt(entries, at) ? next + 1 : endOf(entries, next)
  return entries[passes]?.id
}

function depthAt(entries: readonly Entry[], at: number): number {
  const entry = entries[at]
  return entry === undefined ? -1 : DEPTH[entry.level]
}

/** A heading one level up (-1) or down (1), with the headings that it holds; undefined where that cannot be. */
export function shifted(entries: readonly Entry[], id: string, step: -1 | 1): Entry[] | undefined {
  const parts = new Set(branch(entries, id))
  const deepest = Math.max(...[...parts].map(part => (isHeading(part) ? DEPTH[part.level] : 0)))
  const [first] = parts
  if (first === undefined || !isHeading(first)) return undefined
  if (DEPTH[first.level] + step < 0 || deepest + step > 2) return undefined
  return entries.map(entry => (parts.has(entry) && isHeading(entry) ? atLevel(entry, step) : entry))
}

function isHeading(entry: Entry): entry is Extract<Entry, { level: HeadingLevel }> {
  return HEADINGS.some(level => level === entry.level)
}

/** A heading at another level keeps its id and its title; what only its own level has is left. */
function atLevel(
  { id, level, title }: Extract<Entry, { level: HeadingLevel }>,
  step: -1 | 1,
): Entry {
  const other = HEADINGS[DEPTH[level] + step] ?? level
  return { id, level: other, title }
}

/** Puts entries right after what another holds; at the end where there is no such entry. */
export function inserted(
  entries: readonly Entry[],
  after: string | undefined,
  added: readonly Entry[],
): Entry[] {
  const at = entries.findIndex(entry => entry.id === after)
  const [first] = added
  if (at < 0 || first === undefined) return [...entries, ...added]
  const holds = depthAt(entries, at) < DEPTH[first.level]
  const end = holds ? lastChildEnd(entries, at, DEPTH[first.level]) : endOf(entries, at)
  return [...entries.slice(0, end), ...added, ...entries.slice(end)]
}

/** Under a heading: after the cards that stand right under it, before its next heading. */
function lastChildEnd(entries: readonly Entry[], at: number, depth: number): number {
  const end = endOf(entries, at)
  for (let i = at + 1; i < end; i++) if (depthAt(entries, i) < depth) return i
  return end
}

/** The pocket that holds an entry. */
export function pocketOf(entries: readonly Entry[], id: string): Pocket | undefined {
  const at = entries.findIndex(entry => entry.id === id)
  for (let i = at; i >= 0; i--) {
    const entry = entries[i]
    if (entry?.level === 'pocket') return entry
  }
  return undefined
}

/** The side for which an entry stands: that of its pocket. */
export function sideOf(entries: readonly Entry[], id: string): Side | undefined {
  return pocketOf(entries, id)?.side
}

/** A brief of one entry and all that it holds, under the title of that entry. */
export function partOf(brief: Brief, id: string): Brief {
  const entries = branch(brief.entries, id)
  const [first] = entries
  const title =
    first !== undefined && 'title' in first && first.title !== '' ? first.title : brief.title
  return { ...brief, title, entries }
}
