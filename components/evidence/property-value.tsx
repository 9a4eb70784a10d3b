import Link from 'next/link'
import { claimOf, type Evidence } from '@/evidence/evidence'
import { propertySlug } from '@/evidence/property'
import type { System } from '@/evidence/records'
import { capital, curly } from './curly'
import styles from './property-value.module.css'
import { StandingBadge } from './standing-badge'

/**
 * What the sources say of a system under some properties (names or their slugs), each with the standings and sources that
 * it rests on. Where they say nothing, that is said.
 */
export function PropertyValue({
  evidence,
  system,
  properties,
}: {
  evidence: Evidence
  system: System
  properties: string[]
}) {
  const slugs = properties.map(propertySlug)
  const found = system.properties.filter(one => slugs.includes(propertySlug(one.name)))
  if (found.length === 0) return <span className={styles.unknown}>Not stated</span>
  return found.map(property => (
    <p key={property.name} className={styles.value}>
      <PropertyStandings evidence={evidence} claims={property.claims} />
      {slugs.length > 1 && <span className={styles.name}>{capital(curly(property.name))}: </span>}
      {curly(property.value)}{' '}
      <Link
        className={styles.sources}
        href={`/evidence/systems/${system.id}#${propertySlug(property.name)}`}
        prefetch={false}
      >
        {sourcesOf(evidence, property.claims)}
      </Link>
    </p>
  ))
}

/** The different standings of the claims behind something, strongest accusation first as the ledger orders them. */
export function PropertyStandings({ evidence, claims }: { evidence: Evidence; claims: string[] }) {
  const standings = new Set(claims.map(id => claimOf(evidence, id).standing))
  return [...standings].map(standing => <StandingBadge key={standing} standing={standing} />)
}

function sourcesOf(evidence: Evidence, claims: string[]): string {
  return [...new Set(claims.map(id => claimOf(evidence, id).source))].sort().join(', ')
}
