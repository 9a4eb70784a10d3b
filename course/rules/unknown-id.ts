import type { Draft } from '@/course/draft'
import { error, type Finding } from '@/course/finding'
import { nearest, type IdKind } from '@/course/known-ids'
import { attribute, attributeWords, elementsOf } from '@/course/mdx'
import { propertySlug } from '@/evidence/property'
import type { Reference } from '@/course/references'

const AN: Record<IdKind, string> = {
  source: 'a source',
  claim: 'a claim',
  conflict: 'a conflict',
  statement: 'a statement',
  system: 'a system',
  event: 'an event',
  gap: 'a gap',
  caution: 'a caution',
  fact: 'a background fact',
  argument: 'an argument',
  question: 'a question',
  term: 'a glossary term',
}

/** An id that names nothing, or a thing of a kind that cannot stand there. */
export function unknownIds(draft: Draft): Finding[] {
  const kinds = new Map<string, IdKind[]>()
  for (const { id, kind } of draft.bearers) kinds.set(id, [...(kinds.get(id) ?? []), kind])
  return [
    ...draft.references.flatMap(reference => referenceFindings(reference, kinds, draft)),
    ...resolutionFindings(draft),
    ...propertyFindings(draft),
  ]
}

function referenceFindings(
  { id, kinds: allowed, at, element }: Reference,
  known: ReadonlyMap<string, IdKind[]>,
  { unreadable }: Draft,
): Finding[] {
  const found = known.get(id) ?? []
  if (found.some(kind => allowed.includes(kind))) return []
  if (allowed.some(kind => unreadable.has(kind))) return []
  const subject = element === undefined ? 'Expected' : `<${element}> takes`
  const wanted = `${subject} the id of ${anyOf(allowed)}.`
  if (found[0] !== undefined)
    return [error('unknown-id', at, `\`${id}\` is ${AN[found[0]]}. ${wanted}`)]
  const candidates = [...known].filter(([, k]) => k.some(kind => allowed.includes(kind)))
  const near = nearest(
    id,
    candidates.map(([other]) => other),
  )
  const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`
  return [error('unknown-id', at, `Nothing has the id \`${id}\`. ${wanted}${hint}`)]
}

function anyOf(kinds: readonly IdKind[]): string {
  if (kinds.length > 2) return 'a piece of evidence'
  return kinds.map(kind => AN[kind]).join(' or ')
}

function resolutionFindings({ module, reading, documents }: Draft): Finding[] {
  const known = module.syllabus.resolutions.map(resolution => resolution.id)
  const complaint = (id: string) =>
    `The syllabus has no resolution \`${id}\`${known.length > 0 ? `: it has ${known.join(', ')}` : ''}.`
  const inFront = module.lessons.flatMap(lesson =>
    lesson.resolutions.flatMap((id, index) => {
      if (known.includes(id)) return []
      const file = `${lesson.slug}/lesson.mdx`
      const line = reading.yaml.get(file)?.lineOf(['resolutions', index]) ?? 1
      return [error('unknown-id', { file, line, path: `resolutions[${index}]` }, complaint(id))]
    }),
  )
  const inTexts = documents.flatMap(({ file, tree }) =>
    elementsOf(file, tree, 'Debate').flatMap(({ element, at }) => {
      const id = attribute(element, 'resolution')
      return id === undefined || known.includes(id) ? [] : [error('unknown-id', at, complaint(id))]
    }),
  )
  return [...inFront, ...inTexts]
}

/** A row of a table of systems that no system can fill. */
function propertyFindings({ module, documents, unreadable }: Draft): Finding[] {
  if (unreadable.has('system')) return []
  const names = module.evidence.systems.flatMap(system => system.properties.map(p => p.name))
  const known = new Set(names.map(propertySlug))
  return documents.flatMap(({ file, tree }) =>
    elementsOf(file, tree, 'Systems').flatMap(({ element, at }) =>
      attributeWords(element, 'properties')
        .filter(property => !known.has(property))
        .map(property => {
          const near = nearest(property, known)
          const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`
          return error('unknown-id', at, `No system has a property \`${property}\`.${hint}`)
        }),
    ),
  )
}
