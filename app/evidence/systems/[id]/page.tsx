import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { sentence } from '@/components/evidence/curly'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { EvidenceText } from '@/components/evidence/evidence-text'
import { SystemView } from '@/components/evidence/system-view'
import { loadModule } from '@/server/module'

type Props = { params: Promise<{ id: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const { evidence } = await loadModule()
  return evidence.systems.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { system } = await find(params)
  return { title: system.name }
}

export default async function SystemPage({ params }: Props) {
  const { evidence, system } = await find(params)
  return (
    <EvidencePage
      at="/evidence/systems"
      title={system.name}
      lede={<EvidenceText evidence={evidence} text={sentence(system.kind)} />}
    >
      <SystemView evidence={evidence} system={system} />
    </EvidencePage>
  )
}

async function find(params: Props['params']) {
  const { id } = await params
  const { evidence } = await loadModule()
  const system = evidence.systems.find(one => one.id === id)
  return system === undefined ? notFound() : { evidence, system }
}
