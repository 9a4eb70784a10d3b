import type { Place } from './finding'
import type { Reading } from './module'
import { EVIDENCE_FILES } from './evidence-files'
import { pathText } from './parse'
import { inside } from './plain'

/** The lists whose records carry an id, and what a record of each is called. */
const LISTS = [
  ['sources', 'source'],
  ['claims', 'claim'],
  ['conflicts', 'conflict'],
  ['statements', 'statement'],
  ['systems', 'system'],
  ['events', 'event'],
  ['gaps', 'gap'],
  ['cautions', 'caution'],
  ['facts', 'fact'],
  ['arguments', 'argument'],
  ['questions', 'question'],
  ['terms', 'term'],
] as const
export type IdKind = (typeof LISTS)[number][1]

/** An id, the kind of record that bears it, and where. */
export type Bearer = { id: string; kind: IdKind; at: Place }

/** Every record that bears an id, also one that is wrong in other ways, so that one mistake does not make a hundred. */
export function idBearers(reading: Reading): Bearer[] {
  return [...reading.yaml].flatMap(([file, parsed]) =>
    listsOf(file).flatMap(([list, kind]) => {
      const records = inside(parsed.data, [list])
      if (!Array.isArray(records)) return []
      return records.flatMap((record: unknown, index) => {
        const id = inside(record, ['id'])
        const path = [list, index, 'id']
        const at = { file, line: parsed.lineOf(path), path: pathText(path) }
        return typeof id === 'string' ? [{ id, kind, at }] : []
      })
    }),
  )
}

/** The kinds of which some may stand in a file that could not be read: of these nothing can be called unknown. */
export function unreadableKinds(reading: Reading): Set<IdKind> {
  return new Set([...reading.unreadable].flatMap(file => listsOf(file).map(([, kind]) => kind)))
}

function listsOf(file: string): readonly (typeof LISTS)[number][] {
  const lists = file.endsWith('/quiz.yaml')
    ? ['questions']
    : file.endsWith('/terms.yaml')
      ? ['terms']
      : (Object.entries(EVIDENCE_FILES).find(([name]) => name === file)?.[1] ?? [])
  return LISTS.filter(([list]) => lists.some(name => name === list))
}

/** The known id that is most like an unknown one: it begins or ends alike, and at most a third of its letters are wrong. */
export function nearest(id: string, known: Iterable<string>): string | undefined {
  if (id.length < 4) return undefined
  let best: string | undefined
  let least = Math.max(1, Math.floor(id.length / 3)) + 1
  for (const other of known) {
    if (Math.abs(other.length - id.length) >= least || !beginsOrEndsAlike(id, other)) continue
    const steps = editSteps(id, other, least)
    if (steps < least) [best, least] = [other, steps]
  }
  return best
}

function beginsOrEndsAlike(a: string, b: string): boolean {
  return a.length < 8 || a.slice(0, 5) === b.slice(0, 5) || a.slice(-5) === b.slice(-5)
}

/** Levenshtein's distance: letters put in, taken out or changed to make one word of the other. Given up from `limit` on. */
function editSteps(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, change))
    }
    if (Math.min(...next) >= limit) return limit
    row = next
  }
  return row.at(-1) ?? 0
}
