import type { Metadata } from 'next'
import { EvidenceContents } from '@/components/evidence/evidence-contents'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { StandingsKey } from '@/components/evidence/standings-key'
import { countBy } from '@/evidence/related'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Evidence' }

export default async function EvidenceIndex() {
  const module = await loadModule()
  return (
    <EvidencePage
      at="/evidence"
      title="Evidence"
      lede="Every statement of fact in this course can be followed to a place in its sources, and shows who vouches for it, and how far."
    >
      <EvidenceContents module={module} />
      <h2 id="standings">The ten standings</h2>
      <p>
        The badge before a claim says whose word it is. The border tells the family; the words in
        italics are the frame that a sentence needs.
      </p>
      <StandingsKey counts={countBy(module.evidence.claims, claim => claim.standing)} />
    </EvidencePage>
  )
}
