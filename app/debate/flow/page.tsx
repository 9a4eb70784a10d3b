import type { Metadata } from 'next'
import { DebatePage } from '@/components/debate/desk/debate-page'
import { FlowDesk } from '@/components/debate/flow/flow-desk'
import { NeedsScripts } from '@/components/progress/needs-scripts'
import { loadFormats } from '@/server/formats'

export const metadata: Metadata = { title: 'Flow' }

export default async function FlowPage() {
  return (
    <DebatePage at="/debate/flow" title="Flow">
      <NeedsScripts>
        Scripts are off, and a flow cannot be written without them. With scripts on, every speech
        has a column, and what is dropped is found for you.
      </NeedsScripts>
      <FlowDesk formats={await loadFormats()} />
    </DebatePage>
  )
}
