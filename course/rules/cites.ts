import type { Draft } from '@/course/draft'
import { error, type Finding } from '@/course/finding'
import { pathText } from '@/course/parse'
import { inside, isRecord } from '@/course/plain'
import { findExhibit, type Evidence, type ExhibitKind } from '@/evidence/evidence'

const SOURCE_KINDS: readonly ExhibitKind[] = ['claim', 'statement', 'conflict', 'system', 'gap']
/** A system alone shows nothing: its properties rest on claims, and one of those has to be named. */
const SHOWING: readonly ExhibitKind[] = ['claim', 'statement', 'conflict', 'gap']

/** What a question says it rests on must be of the kind that it says: its sources, or the background. */
export function questionCites({ module, reading }: Draft): Finding[] {
  return [...reading.yaml]
    .filter(([file]) => file.endsWith('/quiz.yaml'))
    .flatMap(([file, parsed]) => {
      const questions = inside(parsed.data, ['questions'])
      if (!Array.isArray(questions)) return []
      return questions.flatMap((question: unknown, index) =>
        citesIn(question, ['questions', index]).flatMap(({ path, ids }) => {
          const at = { file, line: parsed.lineOf(path), path: pathText(path) }
          return complaints(inside(question, ['from']), ids, module.evidence).map(
            ({ rule, message }) => error(rule, at, message),
          )
        }),
      )
    })
}

type Complaint = { rule: 'background-in-sources' | 'cites'; message: string }

function complaints(from: unknown, ids: string[], evidence: Evidence): Complaint[] {
  const kinds = ids.map(id => ({ id, kind: findExhibit(evidence, id)?.kind }))
  if (ids.length === 0 || kinds.some(({ kind }) => kind === undefined)) return []
  const has = (wanted: readonly (ExhibitKind | undefined)[]) =>
    kinds.some(({ kind }) => wanted.includes(kind))
  if (from === 'background' && !has(['fact']))
    return [
      {
        rule: 'cites',
        message:
          'A question marked `from: background` names at least one background fact in every `cites`. Add one, or mark it `from: sources`.',
      },
    ]
  if (from !== 'sources') return []
  const outside = kinds.filter(({ kind }) => kind !== undefined && !SOURCE_KINDS.includes(kind))
  const found: Complaint[] = outside.map(({ id, kind }) => ({
    rule: 'background-in-sources',
    message: `\`${id}\` is ${kind === 'fact' ? 'a background fact' : 'an argument'}: a question marked \`from: sources\` cites the sources alone.`,
  }))
  if (outside.length < ids.length && !has(SHOWING))
    found.push({
      rule: 'cites',
      message:
        'A question marked `from: sources` names at least one claim, statement, conflict or gap in every `cites`.',
    })
  return found
}

type Cites = { path: PropertyKey[]; ids: string[] }

function citesIn(data: unknown, path: PropertyKey[]): Cites[] {
  if (!isRecord(data)) return []
  return Object.entries(data).flatMap(([key, value]) => {
    const at = [...path, Array.isArray(data) ? Number(key) : key]
    if (key !== 'cites' || !Array.isArray(value)) return citesIn(value, at)
    return [{ path: at, ids: value.filter(id => typeof id === 'string') }]
  })
}
