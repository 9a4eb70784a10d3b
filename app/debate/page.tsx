import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { BriefList } from '@/components/debate/brief/brief-list'
import { StartBrief } from '@/components/debate/brief/start-brief'
import { DebatePage } from '@/components/debate/desk/debate-page'
import { Resolutions } from '@/components/lesson/resolutions'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Debate' }

function DebateLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false}>
      {children}
    </Link>
  )
}

export default async function DebateStartPage() {
  const { syllabus, lessons, evidence } = await loadModule()
  return (
    <DebatePage
      at="/debate"
      title="Prepare a debate"
      lede="Choose a resolution. Its brief opens with evidence for both sides, ready to cut down to a case; everything you write stays in this browser."
    >
      {syllabus.resolutions.length === 0 && (
        <p>
          This module offers no resolutions.{' '}
          <DebateLink href="/debate/briefs">Begin a brief for one of your own.</DebateLink>
        </p>
      )}
      <Resolutions
        resolutions={syllabus.resolutions}
        lessons={lessons}
        action={resolution => <StartBrief resolution={resolution} />}
      />
      <h2>Your briefs</h2>
      <BriefList />
      <h2>From here to “your time starts now”</h2>
      <ol>
        <li>
          Open a brief for your resolution above. Both sides are in it; choose cards, and add what
          you miss from the <DebateLink href="/debate/evidence">evidence room</DebateLink>.
        </li>
        <li>
          Begin a case in the brief (“New case”), and copy cards into its contentions. The right
          side says what to mend, and how long it takes to read.
        </li>
        <li>
          Check the wording there, or a whole <DebateLink href="/debate/speech">speech</DebateLink>:
          where it says more than the sources allow.
        </li>
        <li>Export it: a Word file that Verbatim opens, or paper.</li>
        <li>
          Practise with <DebateLink href="/debate/practice">drills</DebateLink>, then open a{' '}
          <DebateLink href="/debate/round">round</DebateLink> with its clock, flow and ballot.
        </li>
      </ol>
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
