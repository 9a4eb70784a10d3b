import type { Draft } from '@/course/draft'
import { warning, type Finding } from '@/course/finding'
import { findExhibit } from '@/evidence/evidence'

/** Claims of the ledger that no lesson, question or term uses, by themselves or by a statement that rests on them. */
export function unusedClaims({ module, references, reading }: Draft): Finding[] {
  if (module.lessons.length === 0 || reading.unreadable.size > 0) return []
  const { claims } = module.evidence
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
  const unused = claims.filter(claim => !used.has(claim.id)).map(claim => claim.id)
  if (unused.length === 0) return []
  const first = unused.slice(0, 5).join(', ')
  const more = unused.length > 5 ? ` and ${unused.length - 5} more` : ''
  const at = { file: 'sources/claims.yaml', line: 1, path: 'claims' }
  const message = `No lesson, question or term uses ${unused.length} of the ${claims.length} claims: ${first}${more}.`
  return [warning('unused-claim', at, message)]
}
