import type { Metadata } from 'next'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { SourceList } from '@/components/evidence/source-list'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Sources' }

export default async function SourcesPage() {
  const { evidence } = await loadModule()
  return (
    <EvidencePage
      at="/evidence/sources"
      title="Sources"
      lede="What everything else rests on. We hold a copy of each: where a copy has lost something, it is said to be lost, and is never filled in."
    >
      <SourceList evidence={evidence} />
    </EvidencePage>
  )
}
