import Link from 'next/link'
import type { Module } from '@/course/module'
import styles from './evidence-contents.module.css'

/** What the evidence pages hold, with counts: first what the sources say, then, apart, what comes from elsewhere. */
export function EvidenceContents({ module: { evidence, terms } }: { module: Module }) {
  return (
    <>
      <h2>From the sources</h2>
      <ul className={styles.list}>
        <Entry href="/evidence/sources" count={evidence.sources.length} name="sources">
          What each copy holds, and what it has lost.
        </Entry>
        <Entry href="/evidence/claims" count={evidence.claims.length} name="claims">
          Each assertion with its standing, figures, date and place.
        </Entry>
        <Entry href="/evidence/statements" count={evidence.statements.length} name="statements">
          Companies opposite agencies, in their own words.
        </Entry>
        <Entry href="/evidence/systems" count={evidence.systems.length} name="systems">
          Networks, services and operations, side by side.
        </Entry>
        <Entry href="/evidence/conflicts" count={evidence.conflicts.length} name="conflicts">
          Where the sources differ, and what to write then.
        </Entry>
        <Entry href="/evidence/timeline" count={evidence.events.length} name="dates and events">
          In the order that the sources allow.
        </Entry>
        <Entry href="/evidence/gaps" count={evidence.gaps.length} name="areas of silence">
          What the sources do not say.
        </Entry>
      </ul>
      <h2>From elsewhere</h2>
      <p>
        Kept apart on every screen: no question on the sources rests on it, and each piece has its
        own citation and date.
      </p>
      <ul className={styles.list}>
        <Entry href="/evidence/background" count={evidence.facts.length} name="background facts">
          Technology, law, policy, and what came later.
        </Entry>
        <Entry href="/evidence/arguments" count={evidence.arguments.length} name="arguments">
          For either side and between, each with its best answer.
        </Entry>
        <Entry href="/glossary" count={terms.length} name="terms">
          What the lessons’ words mean.
        </Entry>
      </ul>
    </>
  )
}

function Entry({
  href,
  count,
  name,
  children,
}: {
  href: string
  count: number
  name: string
  children: string
}) {
  return (
    <li className={styles.entry}>
      <Link className={styles.link} href={href} prefetch={false}>
        <span className={styles.count}>{count}</span> {name}
      </Link>
      <span className={styles.about}>{children}</span>
    </li>
  )
}
