import type { Metadata } from 'next'
import { Citation } from '@/components/evidence/citation'
import { EvidenceNav } from '@/components/evidence/evidence-nav'
import { FactView } from '@/components/evidence/fact-view'
import { UsesList } from '@/components/evidence/uses-list'
import { usesOf } from '@/course/uses'
import { loadModule } from '@/server/module'
import { findFact, type Props } from './find'

export const dynamicParams = false

export async function generateStaticParams() {
  const { evidence } = await loadModule()
  return evidence.facts.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { fact } = await findFact(params)
  return { title: fact.topic }
}

export default async function FactPage({ params }: Props) {
  const { module, fact } = await findFact(params)
  return (
    <article className="page">
      <EvidenceNav at="/evidence/background" />
      <FactView evidence={module.evidence} fact={fact} />
      <Citation evidence={module.evidence} id={fact.id} />
      <UsesList uses={usesOf(module, fact.id)} />
    </article>
  )
}
