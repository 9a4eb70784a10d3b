import type { Reading } from './module'
import { pathText, type ParsedYaml } from './parse'
import type { Passage } from './passage'
import { inside, isRecord } from './plain'

/** The fields of a figure's file that a reader sees. */
const SHOWN = [
  'title',
  'about',
  'text',
  'why',
  'left',
  'right',
  'when',
  'question',
  'clause',
  'term',
]

/**
 * The texts of the drawn figures. What a text rests on is cited in its own record, in one that holds it (a row's cites stand
 * behind its cells), or in one that it heads (a row's title speaks of its cells, a column's of the whole figure).
 */
export function figurePassages({ yaml }: Reading): Passage[] {
  return [...yaml]
    .filter(([file, { data }]) => file.startsWith('figures/') && !isExample(data))
    .flatMap(([file, parsed]) => passagesIn(file, parsed, parsed.data, [], []))
}

/** A worked example, all of its numbers its own. */
function isExample(data: unknown): boolean {
  return inside(data, ['example']) === true
}

function passagesIn(
  file: string,
  parsed: ParsedYaml,
  data: unknown,
  path: PropertyKey[],
  above: readonly string[],
): Passage[] {
  if (!isRecord(data)) return []
  const within = [...above, ...ownCites(data)]
  return Object.entries(data).flatMap(([key, value]) => {
    const at = [...path, Array.isArray(data) ? Number(key) : key]
    if (typeof value !== 'string') return passagesIn(file, parsed, value, at, within)
    const isText = SHOWN.includes(key) || path.at(-1) === 'cells'
    const near = [...above, ...citesIn(data)]
    const cites = near.length > 0 ? near : citesIn(parsed.data)
    return isText ? [passage(file, parsed, at, value, cites)] : []
  })
}

function passage(
  file: string,
  parsed: ParsedYaml,
  path: PropertyKey[],
  text: string,
  cites: string[],
): Passage {
  const lines = [{ at: 0, line: parsed.lineOf(path) }]
  return {
    file,
    path: pathText(path),
    text,
    lines,
    marks: [],
    cites,
    own: 'nowhere',
    asserts: true,
  }
}

function ownCites(record: object): string[] {
  const cites = 'cites' in record ? record.cites : undefined
  return Array.isArray(cites) ? cites.filter(id => typeof id === 'string') : []
}

/** All that is cited in a part of a file, at any depth. */
function citesIn(data: unknown): string[] {
  if (!isRecord(data)) return []
  return [...ownCites(data), ...Object.values(data).flatMap(citesIn)]
}
