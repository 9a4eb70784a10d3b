import type { Draft } from '@/course/draft'
import { warning, type Finding } from '@/course/finding'
import { findExhibit } from '@/evidence/evidence'

/**
 * What no lesson, question or term uses of the ledger: claims, by themselves or by a statement that rests on them; conflicts
 * that are neither taught nor tested; statements that are neither quoted nor asked about, nor any of their claims;
 * systems of which nothing is used.
 */
export function unusedClaims({ module, references, reading }: Draft): Finding[] {
  if (module.lessons.length === 0 || reading.unreadable.size > 0) return []
  const { claims, conflicts, statements, systems } = module.evidence
  const used = new Set(
    references
      .filter(({ at }) =>
        /^[^/]+\/(lesson|plan|handout)\.mdx$|^[^/]+\/(quiz|terms)\.yaml$/.test(at.file),
      )
      .flatMap(({ id }) => {
        const exhibit = findExhibit(module.evidence, id)
        return exhibit?.kind === 'statement' ? [id, ...exhibit.record.claims] : [id]
      }),
  )
  return [
    ...unused('claims', claims, ({ id }) => used.has(id)),
    ...unused('conflicts', conflicts, ({ id }) => used.has(id)),
    ...unused('statements', statements, one => [one.id, ...one.claims].some(id => used.has(id))),
    ...unused('systems', systems, ({ id, properties }) =>
      [id, ...properties.flatMap(one => one.claims)].some(one => used.has(one)),
    ),
  ]
}

function unused<T extends { id: string }>(
  what: 'claims' | 'conflicts' | 'statements' | 'systems',
  all: readonly T[],
  isUsed: (one: T) => boolean,
): Finding[] {
  const left = all.filter(one => !isUsed(one)).map(({ id }) => id)
  if (left.length === 0) return []
  const first = left.slice(0, 5).join(', ')
  const more = left.length > 5 ? ` and ${left.length - 5} more` : ''
  const at = { file: `sources/${what}.yaml`, line: 1, path: what }
  const message = `No lesson, question or term uses ${left.length} of the ${all.length} ${what}: ${first}${more}.`
  return [warning('unused-claim', at, message)]
}
