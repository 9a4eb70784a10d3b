import type { Metadata } from 'next'
import { BriefDesk } from '@/components/debate/brief/brief-desk'
import { DebateDeskPage } from '@/components/debate/desk/debate-page'
import { NeedsScripts } from '@/components/progress/needs-scripts'

export const metadata: Metadata = { title: 'Brief' }

export default function BriefPage() {
  return (
    <DebateDeskPage at="/debate/briefs" title="Brief">
      <NeedsScripts>
        Scripts are off. A brief is written and kept in the browser, which needs them; the evidence
        and the arguments can be read without.
      </NeedsScripts>
      <BriefDesk />
    </DebateDeskPage>
  )
}
