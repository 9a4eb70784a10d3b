import type { Metadata } from 'next'
import { ConflictList } from '@/components/evidence/conflict-list'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Conflicts' }

export default async function ConflictsPage() {
  const { evidence } = await loadModule()
  return (
    <EvidencePage
      at="/evidence/conflicts"
      title="Where the sources differ"
      lede={`${evidence.conflicts.length} places where the sources disagree, seem to, or can be confused. An explanation given here is a possibility, not a finding.`}
    >
      <ConflictList evidence={evidence} />
    </EvidencePage>
  )
}
