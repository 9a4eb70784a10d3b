import type { Metadata } from 'next'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { FactIndex } from '@/components/evidence/fact-index'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Background' }

export default async function BackgroundPage() {
  const { evidence, figures } = await loadModule()
  return (
    <EvidencePage
      at="/evidence/background"
      title="Background"
      lede="Facts from outside the sources: technology, law, policy, and what came later. Each has its own citation and date, and is kept apart from what the sources say."
    >
      <FactIndex
        evidence={evidence}
        groups={figures.factGroups}
        choice={{ facets: {}, words: [] }}
      />
    </EvidencePage>
  )
}
