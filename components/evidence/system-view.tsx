import Link from 'next/link'
import type { Evidence } from '@/evidence/evidence'
import { propertySlug } from '@/evidence/property'
import type { System } from '@/evidence/records'
import { conflictsAbout } from '@/evidence/related'
import { ClaimList } from './claim-list'
import { capital, curly } from './curly'
import { EvidenceText } from './evidence-text'
import styles from './system-view.module.css'

/** All that the sources say of one system, property by property, with what they leave unknown and where they differ. */
export function SystemView({ evidence, system }: { evidence: Evidence; system: System }) {
  const conflicts = conflictsAbout(evidence, system)
  return (
    <>
      <dl className={styles.properties}>
        {system.properties.map(property => (
          <div key={property.name} className={styles.property} id={propertySlug(property.name)}>
            <dt className={styles.name}>{capital(curly(property.name))}</dt>
            <dd className={styles.value}>
              <p>
                {capital(curly(property.value))}
                {property.standing !== undefined && (
                  <span className={styles.soft}> ({curly(property.standing)})</span>
                )}
              </p>
              <ClaimList evidence={evidence} ids={property.claims} />
            </dd>
          </div>
        ))}
      </dl>
      <h2>Not stated in the sources</h2>
      <ul>
        {system.unknown.map(thing => (
          <li key={thing}>
            <EvidenceText evidence={evidence} text={capital(thing)} />
          </li>
        ))}
      </ul>
      {conflicts.length > 0 && (
        <>
          <h2>Where the sources differ</h2>
          <ul>
            {conflicts.map(conflict => (
              <li key={conflict.id}>
                <Link href={`/evidence/conflicts#${conflict.id}`} prefetch={false}>
                  {curly(conflict.title)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
