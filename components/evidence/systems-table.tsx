import Link from 'next/link'
import { propertySlug } from '@/evidence/property'
import type { System } from '@/evidence/records'
import styles from './systems-table.module.css'

/** Systems side by side, property by property. What the sources do not state says so. */
export function SystemsTable({ systems, properties }: { systems: System[]; properties: string[] }) {
  return (
    <div className={styles.scroll} role="region" aria-label="Systems compared" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Property</span>
            </th>
            {systems.map(system => (
              <th scope="col" key={system.id}>
                <Link href={`/evidence/systems/${system.id}`} prefetch={false}>
                  {system.name}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {properties.map(slug => (
            <tr key={slug}>
              <th scope="row">{slug.replaceAll('-', ' ')}</th>
              {systems.map(system => (
                <td key={system.id} data-label={system.name}>
                  <PropertyValue system={system} slug={slug} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PropertyValue({ system, slug }: { system: System; slug: string }) {
  const found = system.properties.filter(property => propertySlug(property.name) === slug)
  if (found.length === 0) return <span className={styles.unknown}>not stated in the sources</span>
  return found.map(property => (
    <p key={property.value} className={styles.value}>
      {property.value}
      {property.standing !== undefined && (
        <span className={styles.standing}> ({property.standing})</span>
      )}
    </p>
  ))
}
