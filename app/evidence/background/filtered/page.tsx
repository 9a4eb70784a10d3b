import type { Metadata } from 'next'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { FACT_FACETS, FactIndex } from '@/components/evidence/fact-index'
import { queryValues, readChoice } from '@/evidence/choose'
import { loadModule } from '@/server/module'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Background, a choice', robots: { index: false } }

export default async function FilteredBackgroundPage({ searchParams }: Props) {
  const { evidence, figures } = await loadModule()
  const query = await searchParams
  return (
    <EvidencePage
      at="/evidence/background"
      title="Background"
      lede="Some of the facts from outside the sources. The address of this page keeps the choice."
    >
      <FactIndex
        evidence={evidence}
        groups={figures.factGroups}
        choice={readChoice(FACT_FACETS, name => queryValues(query, name))}
      />
    </EvidencePage>
  )
}
