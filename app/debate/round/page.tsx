import type { Metadata } from 'next'
import { RoundInRoom } from '@/components/classroom/round-in-room'
import { DebatePage } from '@/components/debate/desk/debate-page'
import { NeedsScripts } from '@/components/progress/needs-scripts'
import { loadFormats } from '@/server/formats'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Round' }

export default async function RoundPage() {
  const [formats, { syllabus }] = await Promise.all([loadFormats(), loadModule()])
  return (
    <DebatePage at="/debate/round" title="Round">
      <NeedsScripts>
        Scripts are off, and a round cannot be run without them. With scripts on, this page joins
        clock, flow, what is read, and the ballot.
      </NeedsScripts>
      <RoundInRoom formats={formats} resolutions={syllabus.resolutions} />
    </DebatePage>
  )
}
