import type { Metadata } from 'next'
import { DebatePage } from '@/components/debate/desk/debate-page'
import { PracticeDesk } from '@/components/debate/practice/practice-desk'
import { NeedsScripts } from '@/components/progress/needs-scripts'

export const metadata: Metadata = { title: 'Drills' }

export default function DrillsPage() {
  return (
    <DebatePage
      at="/debate/practice"
      title="Drills"
      lede="Ten minutes before a round, or two between lessons: answer a card, stand the questions, put the other side at its best."
    >
      <NeedsScripts>
        Scripts are off, and drills cannot be drawn without them. The arguments with their best
        answers can be read under Evidence.
      </NeedsScripts>
      <PracticeDesk />
    </DebatePage>
  )
}
