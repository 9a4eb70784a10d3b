import type { Metadata } from 'next'
import Link from 'next/link'
import { Resolutions } from '@/components/lesson/resolutions'
import { loadModule } from '@/server/module'

export const metadata: Metadata = { title: 'Debate' }

export default async function DebatePage() {
  const { syllabus, lessons, evidence } = await loadModule()
  return (
    <div className="page">
      <h1>Prepare a debate</h1>
      <p className="lede">
        Choose a resolution, read the lessons that serve it, and build both sides from evidence
        whose standing you can show when you are challenged.
      </p>
      <Resolutions resolutions={syllabus.resolutions} lessons={lessons} />
      <h2>Arguments and evidence</h2>
      <ul>
        <li>
          <Link href="/evidence/arguments" prefetch={false}>
            {evidence.arguments.length} arguments
          </Link>
          , each with its best rebuttal and what a careful speaker must not claim
        </li>
        <li>
          <Link href="/evidence/claims" prefetch={false}>
            {evidence.claims.length} claims
          </Link>{' '}
          of the sources, each with its frame
        </li>
        <li>
          <Link href="/evidence/conflicts" prefetch={false}>
            {evidence.conflicts.length} places where the sources differ
          </Link>
          , with what to say
        </li>
        <li>
          <Link href="/evidence/background" prefetch={false}>
            {evidence.facts.length} background facts
          </Link>
          , cited and dated
        </li>
      </ul>
    </div>
  )
}
