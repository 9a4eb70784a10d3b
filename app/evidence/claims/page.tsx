import type { Metadata } from 'next'
import { ClaimIndex } from '@/components/evidence/claim-index'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Claims' }

export default async function ClaimsPage() {
  const { evidence } = await loadModule()
  return (
    <EvidencePage
      at="/evidence/claims"
      title="Claims"
      lede="Everything that the sources say, one assertion at a time, in our words. The badge before each tells who vouches for it."
    >
      <ClaimIndex evidence={evidence} choice={{ facets: {}, words: [] }} />
    </EvidencePage>
  )
}
