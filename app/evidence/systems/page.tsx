import type { Metadata } from 'next'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { SystemsIndex } from '@/components/evidence/systems-index'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Systems' }

export default async function SystemsPage() {
  const { evidence, figures } = await loadModule()
  return (
    <EvidencePage
      at="/evidence/systems"
      title="Systems"
      lede="Everything that the sources name and describe, side by side. Where they do not state a thing of one, its neighbour’s does not fill the gap."
    >
      <SystemsIndex
        evidence={evidence}
        comparison={figures.systems}
        choice={{ facets: {}, words: [] }}
      />
    </EvidencePage>
  )
}
