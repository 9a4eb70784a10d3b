import type { Metadata } from 'next'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { GlossaryList } from '@/components/evidence/glossary-list'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Glossary' }

export default async function GlossaryPage() {
  const { terms, lessons, evidence } = await loadModule()
  return (
    <EvidencePage
      at="/glossary"
      title="Glossary"
      lede={`The ${terms.length} terms that the lessons introduce, with the lesson in which each is taught.`}
    >
      <GlossaryList terms={terms} lessons={lessons} evidence={evidence} />
    </EvidencePage>
  )
}
