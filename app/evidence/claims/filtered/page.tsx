import type { Metadata } from 'next'
import { CLAIM_FACETS, ClaimIndex } from '@/components/evidence/claim-index'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { queryValues, readChoice } from '@/evidence/choose'
import { loadModule } from '@/server/module'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Claims, a choice', robots: { index: false } }

export default async function FilteredClaimsPage({ searchParams }: Props) {
  const { evidence } = await loadModule()
  const query = await searchParams
  return (
    <EvidencePage
      at="/evidence/claims"
      title="Claims"
      lede="Some of what the sources say. The address of this page keeps the choice."
    >
      <ClaimIndex
        evidence={evidence}
        choice={readChoice(CLAIM_FACETS, name => queryValues(query, name))}
      />
    </EvidencePage>
  )
}
