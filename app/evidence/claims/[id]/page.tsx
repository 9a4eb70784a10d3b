import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Citation } from '@/components/evidence/citation'
import { ClaimView } from '@/components/evidence/claim-view'
import { EvidenceNav } from '@/components/evidence/evidence-nav'
import { UsesList } from '@/components/evidence/uses-list'
import { usesOf } from '@/course/uses'
import { loadModule } from '@/server/module'

type Props = { params: Promise<{ id: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const { evidence } = await loadModule()
  return evidence.claims.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { claim } = await find(params)
  return { title: claim.statement }
}

export default async function ClaimPage({ params }: Props) {
  const { module, claim } = await find(params)
  return (
    <article className="page">
      <EvidenceNav at="/evidence/claims" />
      <ClaimView evidence={module.evidence} claim={claim} />
      <Citation evidence={module.evidence} id={claim.id} />
      <UsesList uses={usesOf(module, claim.id)} />
    </article>
  )
}

async function find(params: Props['params']) {
  const { id } = await params
  const module = await loadModule()
  const claim = module.evidence.claims.find(one => one.id === id)
  return claim === undefined ? notFound() : { module, claim }
}
