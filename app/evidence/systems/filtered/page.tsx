import type { Metadata } from 'next'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { SYSTEM_FACETS, SystemsIndex } from '@/components/evidence/systems-index'
import { queryValues, readChoice } from '@/evidence/choose'
import { loadModule } from '@/server/module'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Systems, a choice', robots: { index: false } }

export default async function FilteredSystemsPage({ searchParams }: Props) {
  const { evidence, figures } = await loadModule()
  const query = await searchParams
  return (
    <EvidencePage
      at="/evidence/systems"
      title="Systems"
      lede="Some of the systems, or some of what is said of them. The address of this page keeps the choice."
    >
      <SystemsIndex
        evidence={evidence}
        comparison={figures.systems}
        choice={readChoice(SYSTEM_FACETS, name => queryValues(query, name))}
      />
    </EvidencePage>
  )
}
