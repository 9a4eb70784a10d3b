import { evidenceCard } from '@/evidence/card'
import type { Evidence } from '@/evidence/evidence'
import { EvidenceText } from './evidence-text'
import { CiteLinks } from './cite-links'
import styles from './gap-list.module.css'
import { LostPlaces } from './lost-places'

/** What the sources do not say, area by area. */
export function GapList({ evidence }: { evidence: Evidence }) {
  return (
    <>
      {evidence.gaps.length === 0 && <p>This module lists nothing that its sources leave out.</p>}
      {evidence.gaps.length > 0 && (
        <ul className={`${styles.areas} no-print`}>
          {evidence.gaps.map(gap => (
            <li key={gap.id}>
              <a href={`#${gap.id}`}>{gap.title}</a>
            </li>
          ))}
        </ul>
      )}
      <section className={styles.gap} aria-labelledby="lost-places">
        <h2 className={styles.title} id="lost-places">
          Lost places
        </h2>
        {evidence.lost.length === 0 && <p>No place in our copies is known to be lost.</p>}
        <LostPlaces evidence={evidence} />
      </section>
      {evidence.gaps.map(gap => (
        <section className={styles.gap} key={gap.id} aria-labelledby={gap.id}>
          <h2 className={styles.title} id={gap.id}>
            {gap.title}
          </h2>
          <ul className={styles.points}>
            {gap.points.map(point => (
              <li key={point.text}>
                <EvidenceText evidence={evidence} text={point.text} />
                <CiteLinks cards={point.cites.map(id => evidenceCard(evidence, id))} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
