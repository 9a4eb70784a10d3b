import Link from 'next/link'
import { CiteLinks } from '@/components/evidence/cite-links'
import type { Service } from './path-lab'
import styles from './path-lab.module.css'

/** What the sources say of the ways into this service. */
export function PathSaid({ service: { preset, cards } }: { service: Service }) {
  if (preset.system === undefined) return null
  return (
    <section className={styles.said} aria-labelledby="said">
      <h2 className={styles.heading} id="said">
        What the sources say about {preset.title}
      </h2>
      <CiteLinks cards={cards.said} />
      <p>
        <Link href={`/evidence/systems/${preset.system}`} prefetch={false}>
          All that is known of it, and what is not
        </Link>
      </p>
    </section>
  )
}
