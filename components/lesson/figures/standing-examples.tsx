import { ClaimList } from '@/components/evidence/claim-list'
import type { Evidence } from '@/evidence/evidence'
import { STANDINGS } from '@/evidence/standing'

/** The shortest claim of each standing, to see the badges at work. */
export function StandingExamples({ evidence }: { evidence: Evidence }) {
  const examples = STANDINGS.flatMap(standing =>
    evidence.claims
      .filter(claim => claim.standing === standing)
      .toSorted((a, b) => a.statement.length - b.statement.length)
      .slice(0, 1),
  )
  return <ClaimList evidence={evidence} ids={examples.map(claim => claim.id)} />
}
