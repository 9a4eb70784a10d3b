import type { Metadata } from 'next'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { GapList } from '@/components/evidence/gap-list'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'What the sources do not say' }

export default async function GapsPage() {
  const { evidence } = await loadModule()
  return (
    <EvidencePage
      at="/evidence/gaps"
      title="What the sources do not say"
      lede="What a reader easily assumes and these sources do not give. Where something stands here, the right sentence is: the sources do not say."
    >
      <GapList evidence={evidence} />
    </EvidencePage>
  )
}
