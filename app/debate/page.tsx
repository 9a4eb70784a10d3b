import type { Metadata } from 'next'
import Link from 'next/link'
import { BriefList } from '@/components/debate/brief/brief-list'
import { StartBrief } from '@/components/debate/brief/start-brief'
import { DebatePage } from '@/components/debate/desk/debate-page'
import { Resolutions } from '@/components/lesson/resolutions'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Debate' }

export default async function DebateStartPage() {
  const { syllabus, lessons, evidence } = await loadModule()
  return (
    <DebatePage
      at="/debate"
      title="Prepare a debate"
      lede="Choose a resolution. Its brief opens with evidence for both sides, ready to cut down to a case; everything you write stays in this browser."
    >
      <Resolutions
        resolutions={syllabus.resolutions}
        lessons={lessons}
        action={resolution => <StartBrief resolution={resolution} />}
      />
      <h2>Your briefs</h2>
      <BriefList />
      <h2>To read</h2>
      <ul>
        <li>
          <Link href="/evidence/arguments" prefetch={false}>
            {evidence.arguments.length} arguments
          </Link>
          , each with its best rebuttal and what a careful speaker must not claim
        </li>
        <li>
          <Link href="/evidence/conflicts" prefetch={false}>
            {evidence.conflicts.length} places where the sources differ
          </Link>
          , with what to say
        </li>
      </ul>
    </DebatePage>
  )
}
