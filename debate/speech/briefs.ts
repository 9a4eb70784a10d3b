import { exhibitHref } from '@/evidence/card'
import type { Standing } from '@/evidence/standing'
import type { SpeechData } from './data'
import type { Finding } from './finding'

/** What a finding points to, as far as it is shown beside it. */
export type Brief = { id: string; href: string; text: string; standing?: Standing }

/** What findings point to, each once. */
export function briefsOf(findings: readonly Finding[], { claims, gaps }: SpeechData): Brief[] {
  const ids = new Set(findings.flatMap(finding => finding.claims))
  return [
    ...claims
      .filter(({ id }) => ids.has(id))
      .map(({ id, statement, standing }) => ({
        id,
        text: statement,
        standing,
        href: exhibitHref('claim', id),
      })),
    ...gaps
      .filter(({ id }) => ids.has(id))
      .map(({ id, title }) => ({ id, text: title, href: exhibitHref('gap', id) })),
  ]
}
