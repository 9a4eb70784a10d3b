import Link from 'next/link'
import type { ReactNode } from 'react'
import { place, type Claim } from '@/evidence/claim'
import type { Evidence } from '@/evidence/evidence'
import { eventsWith, gapsWith, systemsWith } from '@/evidence/related'
import { topicName } from './claim-index'
import { ClaimEntities } from './claim-entities'
import styles from './claim-about.module.css'
import { curly } from './curly'
import { sourceName } from './source-name'

/** What is known about a claim beside its words: where it stands, who speaks, when, and of whom. */
export function ClaimAbout({ evidence, claim }: { evidence: Evidence; claim: Claim }) {
  const source = evidence.sources.find(one => one.id === claim.source)
  const systems = systemsWith(evidence, claim.id)
  const events = eventsWith(evidence, claim.id)
  const gaps = gapsWith(evidence, claim.id)
  return (
    <aside className={styles.about} aria-label="About this claim">
      <dl>
        <Entry name="Source">
          <Link href={`/evidence/sources#${claim.source}`} prefetch={false}>
            {claim.source}
          </Link>
          {source !== undefined && `: ${sourceName(source)}`}
        </Entry>
        <Entry name="Place">
          {place(claim)}, at <q>{claim.locator}</q>
        </Entry>
        <Entry name="Speaker">{curly(claim.speaker ?? 'The article in its own voice')}</Entry>
        {claim.date !== undefined && (
          <Entry name="Date">
            <q>{claim.date.written.trim()}</q> ({curly(claim.date.precision)})
            {claim.date.derived !== undefined && (
              <span className={styles.derived}>Worked out: {curly(claim.date.derived)}</span>
            )}
          </Entry>
        )}
        <ClaimEntities claim={claim} />
        {systems.length > 0 && (
          <Entry name="On the pages of">
            <Links items={systems.map(s => [`/evidence/systems/${s.id}`, s.name])} />
          </Entry>
        )}
        {events.length > 0 && (
          <Entry name="On the timeline">
            <Links items={events.map(e => [`/evidence/timeline#${e.id}`, e.event])} />
          </Entry>
        )}
        {gaps.length > 0 && (
          <Entry name="Not said beside it">
            <Links items={gaps.map(g => [`/evidence/gaps#${g.id}`, g.title])} />
          </Entry>
        )}
        <Entry name="Topics">
          <Links
            items={claim.topics.map(t => [`/evidence/claims/filtered?topic=${t}`, topicName(t)])}
          />
        </Entry>
        <Entry name="Id">{claim.id}</Entry>
      </dl>
    </aside>
  )
}

function Entry({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Links({ items }: { items: [href: string, label: string][] }) {
  return items.map(([href, label], i) => (
    <span key={href}>
      {i > 0 && '; '}
      <Link href={href} prefetch={false}>
        {curly(label)}
      </Link>
    </span>
  ))
}
