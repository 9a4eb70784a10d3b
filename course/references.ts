import type { Place } from './finding'
import type { IdKind } from './known-ids'
import { attributeWords, isElement, walkPlaces } from './mdx'
import type { MdxDocument } from './draft'
import type { Reading } from './module'
import { pathText, type ParsedYaml } from './parse'
import { isRecord } from './plain'

/** An id that is named somewhere, and the kinds of thing that it may name there. */
export type Reference = { id: string; kinds: readonly IdKind[]; at: Place; element?: string }

const CITABLE: readonly IdKind[] = [
  'claim',
  'statement',
  'conflict',
  'system',
  'fact',
  'argument',
  'gap',
]

/** What can be a card of evidence. */
const CARDS: readonly IdKind[] = ['claim', 'statement', 'fact']

/** Where a module's YAML names ids: file (`*` any folder), path (`*` any index or key), and what may be named. */
const YAML_REFERENCES: readonly [RegExp, string, readonly IdKind[]][] = [
  [/^syllabus\.yaml$/, 'samples.*', ['claim']],
  [/^sources\/claims\.yaml$/, 'claims.*.source', ['source']],
  [/^sources\/claims\.yaml$/, 'claims.*.conflicts.*', ['conflict']],
  [/^sources\/conflicts\.yaml$/, 'conflicts.*.claims.*', ['claim']],
  [/^sources\/statements\.yaml$/, 'statements.*.source', ['source']],
  [/^sources\/statements\.yaml$/, 'statements.*.claims.*', ['claim']],
  [/^sources\/systems\.yaml$/, 'systems.*.properties.*.claims.*', ['claim']],
  [/^sources\/speech\.yaml$/, 'assertions.*.claims.*', ['claim']],
  [/^sources\/speech\.yaml$/, 'faults.*.claims.*', CITABLE],
  [/^sources\/speech\.yaml$/, 'belongs.*.claims.*', ['claim']],
  [/^sources\/speech\.yaml$/, 'rivals.*.*', ['claim']],
  [/^sources\/speech\.yaml$/, 'counts.*.claim', ['claim']],
  [/^sources\/timeline\.yaml$/, 'events.*.claims.*', ['claim']],
  [/^sources\/gaps\.yaml$/, 'lost.*.source', ['source']],
  [/^sources\/gaps\.yaml$/, 'lost.*.cites.*', CITABLE],
  [/^sources\/gaps\.yaml$/, 'gaps.*.points.*.cites.*', CITABLE],
  [/^background\/facts\.yaml$/, 'cautions.*.facts.*', ['fact']],
  [/^arguments\/arguments\.yaml$/, 'arguments.*.facts.*', CITABLE],
  [/^arguments\/arguments\.yaml$/, 'arguments.*.rebuttal.facts.*', CITABLE],
  [/^debate\/starters\.yaml$/, 'starters.*.aff.*.argument', ['argument']],
  [/^debate\/starters\.yaml$/, 'starters.*.neg.*.argument', ['argument']],
  [/^debate\/starters\.yaml$/, 'starters.*.aff.*.evidence.*', CARDS],
  [/^debate\/starters\.yaml$/, 'starters.*.neg.*.evidence.*', CARDS],
  [/^figures\//, 'systems.*', ['system']],
  [/^figures\//, 'points.*.left.*', ['statement']],
  [/^figures\//, 'points.*.right.*', ['statement']],
  [/^figures\//, 'points.*.cites.*', CITABLE],
  [/^figures\//, 'rows.*.cites.*', CITABLE],
  [/^figures\//, 'rows.*.cells.*.cites.*', CITABLE],
  [/^figures\//, 'themes.*.statements.*', ['statement']],
  [/^figures\//, 'marks.*.event', ['event']],
  [/^figures\//, 'voices.*.rows.*.statements.*', ['statement']],
  [/^figures\//, 'voices.*.rows.*.cites.*', CITABLE],
  [/^figures\//, 'places.*.sees.*.cites.*', CITABLE],
  [/^figures\//, 'apart.*.event', ['event']],
  [/^figures\/lab-/, 'presets.*.system', ['system']],
  [/^figures\/lab-/, 'presets.*.*.cites.*', CITABLE],
  [/^figures\/lab-/, 'presets.*.said.*', CITABLE],
  [/^figures\/lab-/, 'hosting.cites.*', CITABLE],
  [/^figures\/lab-hypotheses/, 'cases.*.evidence.*.claim', ['claim']],
  [/^figures\/lab-hypotheses/, 'cases.*.evidence.*.ratings.*.cites.*', CITABLE],
  [/^figures\/lab-hypotheses/, 'cases.*.ends.cites.*', CITABLE],
  [/^figures\/lab-hypotheses/, 'cases.*.later.cites.*', CITABLE],
  [/^figures\/lab-rule/, 'terms.*.cites.*', CITABLE],
  [/^figures\/lab-rule/, 'rules.*.cells.*.cites.*', CITABLE],
  [/^figures\/lab-rule/, 'rules.*.safeguards.*.effects.*.cites.*', CITABLE],
  [/^figures\/lab-limits/, 'labs.*.*.cites.*', CITABLE],
  [/\/terms\.yaml$/, 'terms.*.cites.*', CITABLE],
  [/\/lesson\.mdx$/, 'claims.*', ['claim']],
  [/\/lesson\.mdx$/, 'facts.*', ['fact']],
]

/** What each component of a text names, and in which attribute. */
const ELEMENTS: Record<string, { attribute: string; kinds: readonly IdKind[] }> = {
  Claim: { attribute: 'id', kinds: ['claim'] },
  Quote: { attribute: 'id', kinds: ['statement', 'claim'] },
  Fact: { attribute: 'id', kinds: ['fact'] },
  Conflict: { attribute: 'id', kinds: ['conflict'] },
  Gap: { attribute: 'id', kinds: ['gap', 'conflict'] },
  Term: { attribute: 'id', kinds: ['term'] },
  Check: { attribute: 'id', kinds: ['question'] },
  Systems: { attribute: 'ids', kinds: ['system'] },
}

/** Every id that the module's YAML names. */
export function yamlReferences({ yaml }: Reading): Reference[] {
  return [...yaml].flatMap(([file, parsed]) => {
    const listed = YAML_REFERENCES.filter(([pattern]) => pattern.test(file)).flatMap(
      ([, path, kinds]) =>
        stringsAt(parsed.data, path.split('.')).map(found =>
          referenceOf(file, parsed, found, kinds),
        ),
    )
    return file.endsWith('/quiz.yaml') ? [...listed, ...quizReferences(file, parsed)] : listed
  })
}

/** Every id that the components of the module's texts name. */
export function mdxReferences(documents: readonly MdxDocument[]): Reference[] {
  return documents.flatMap(({ file, tree }) => {
    const out: Reference[] = []
    walkPlaces(file, tree, (node, at) => {
      const named = isElement(node) && node.name !== null ? ELEMENTS[node.name] : undefined
      if (!isElement(node) || named === undefined) return
      for (const id of attributeWords(node, named.attribute))
        out.push({ id, kinds: named.kinds, at, element: node.name ?? '' })
    })
    return out
  })
}

type Found = { path: PropertyKey[]; id: string }

function referenceOf(
  file: string,
  parsed: ParsedYaml,
  { path, id }: Found,
  kinds: readonly IdKind[],
): Reference {
  return { id, kinds, at: { file, line: parsed.lineOf(path), path: pathText(path) } }
}

function stringsAt(data: unknown, [first, ...rest]: string[], path: PropertyKey[] = []): Found[] {
  if (first === undefined) return typeof data === 'string' ? [{ path, id: data }] : []
  if (!isRecord(data)) return []
  const keys: PropertyKey[] = Array.isArray(data)
    ? [...data.keys()]
    : first === '*'
      ? Object.keys(data)
      : []
  const down = first === '*' ? keys : Object.hasOwn(data, first) ? [first] : []
  return down.flatMap(key => stringsAt(data[key], rest, [...path, key]))
}

/** In a question `cites` may stand at any depth, and `claim` in a passage. */
function quizReferences(file: string, parsed: ParsedYaml): Reference[] {
  const out: Reference[] = []
  const visit = (data: unknown, path: PropertyKey[]) => {
    if (typeof data === 'string') {
      const key = path.at(-2) === 'cites' ? 'cites' : path.at(-1)
      if (key === 'cites') out.push(referenceOf(file, parsed, { path, id: data }, CITABLE))
      if (key === 'claim') out.push(referenceOf(file, parsed, { path, id: data }, ['claim']))
    } else if (Array.isArray(data)) {
      data.forEach((item, index) => visit(item, [...path, index]))
    } else if (isRecord(data)) {
      for (const [key, value] of Object.entries(data)) visit(value, [...path, key])
    }
  }
  visit(parsed.data, [])
  return out
}
