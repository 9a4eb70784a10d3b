import type { Metadata } from 'next'
import { BriefList } from '@/components/debate/brief/brief-list'
import { NewBrief } from '@/components/debate/brief/new-brief'
import { DebatePage } from '@/components/debate/desk/debate-page'
import { DeskFile } from '@/components/debate/keeping/desk-file'
import { NeedsScripts } from '@/components/progress/needs-scripts'

export const metadata: Metadata = { title: 'Briefs and cases' }

export default function BriefsPage() {
  return (
    <DebatePage
      at="/debate/briefs"
      title="Briefs and cases"
      lede="What you have prepared, kept in this browser. A brief holds both sides; a case is a speech made of its cards."
    >
      <NeedsScripts>
        Scripts are off, so nothing can be kept here. The evidence and the arguments can be read
        without.
      </NeedsScripts>
      <BriefList />
      <h2>Begin one</h2>
      <NewBrief />
      <DeskFile />
    </DebatePage>
  )
}
