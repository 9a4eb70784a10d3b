import type { Metadata } from 'next'
import { ArgumentList } from '@/components/evidence/argument-list'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Arguments' }

export default async function ArgumentsPage() {
  const { evidence } = await loadModule()
  return (
    <EvidencePage
      at="/evidence/arguments"
      title="Arguments"
      lede="Positions found in the public debate, in our words, each beside the best answer to it. They are neither quotations nor findings; the limit says what a careful speaker does not claim."
    >
      <ArgumentList evidence={evidence} />
    </EvidencePage>
  )
}
