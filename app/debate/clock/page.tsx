import type { Metadata } from 'next'
import { ClockDesk } from '@/components/debate/clock/clock-desk'
import { DebatePage } from '@/components/debate/desk/debate-page'
import { NeedsScripts } from '@/components/progress/needs-scripts'
import { loadFormats } from '@/server/formats'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Speech clock' }

export default async function ClockPage() {
  const [formats, { syllabus }] = await Promise.all([loadFormats(), loadModule()])
  return (
    <DebatePage at="/debate/clock" title="Speech clock">
      <NeedsScripts>
        Scripts are off, and a clock cannot run without them. The times of every format are listed
        under Formats.
      </NeedsScripts>
      <ClockDesk formats={formats} resolutions={syllabus.resolutions} />
    </DebatePage>
  )
}
