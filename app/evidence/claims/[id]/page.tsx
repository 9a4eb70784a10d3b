import type { Metadata } from 'next'
import { Citation } from '@/components/evidence/citation'
import { ClaimNeighbours } from '@/components/evidence/claim-neighbours'
import { ClaimView } from '@/components/evidence/claim-view'
import { EvidenceNav } from '@/components/evidence/evidence-nav'
import { UsesList } from '@/components/evidence/uses-list'
import { usesOf } from '@/course/uses'
import { loadModule } from '@/server/module'
import { findClaim, type Props } from './find'

export const dynamicParams = false

export async function generateStaticParams() {
  const { evidence } = await loadModule()
  return evidence.claims.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { claim } = await findClaim(params)
  return { title: claim.statement }
}

export default async function ClaimPage({ params }: Props) {
  const { module, claim } = await findClaim(params)
  return (
    <article className="page">
      <EvidenceNav at="/evidence/claims" />
      <ClaimView evidence={module.evidence} claim={claim} />
      <Citation evidence={module.evidence} id={claim.id} />
      <UsesList uses={usesOf(module, claim.id)} />
      <ClaimNeighbours claims={module.evidence.claims} claim={claim} />
    </article>
  )
}
