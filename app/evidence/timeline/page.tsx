import type { Metadata } from 'next'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { TimelineFigure } from '@/components/evidence/timeline-figure'
import { TimelineList } from '@/components/evidence/timeline-list'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Timeline' }

export default async function TimelinePage() {
  const { evidence, figures } = await loadModule()
  return (
    <EvidencePage
      at="/evidence/timeline"
      title="Timeline"
      lede="What happened when, as far as the sources tell. A date is drawn as wide as it is known; most events have none, and only their order is reported."
    >
      <h2 id="years">Year by year</h2>
      <TimelineFigure evidence={evidence} notes={figures.timeline} />
      <h2 id="list">The same as a list, with its claims</h2>
      <TimelineList evidence={evidence} notes={figures.timeline} />
    </EvidencePage>
  )
}
