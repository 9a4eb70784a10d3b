import type { Metadata } from 'next'
import { sentence } from '@/components/evidence/curly'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { EvidenceText } from '@/components/evidence/evidence-text'
import { SystemView } from '@/components/evidence/system-view'
import { loadModule } from '@/server/module'
import { findSystem, type Props } from './find'

export const dynamicParams = false

export async function generateStaticParams() {
  const { evidence } = await loadModule()
  return evidence.systems.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { system } = await findSystem(params)
  return { title: system.name }
}

export default async function SystemPage({ params }: Props) {
  const { module, system } = await findSystem(params)
  return (
    <EvidencePage
      at="/evidence/systems"
      title={system.name}
      lede={<EvidenceText evidence={module.evidence} text={sentence(system.kind)} />}
    >
      <SystemView evidence={module.evidence} system={system} />
    </EvidencePage>
  )
}
