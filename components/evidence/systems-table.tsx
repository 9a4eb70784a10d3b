import Link from 'next/link'
import type { Comparison } from '@/course/figures'
import type { Evidence } from '@/evidence/evidence'
import type { System } from '@/evidence/records'
import { PropertyValue } from './property-value'
import styles from './systems-table.module.css'

/** A few systems side by side, row by row. What the sources do not state says so. */
export function SystemsTable({
  evidence,
  systems,
  rows,
}: {
  evidence: Evidence
  systems: System[]
  rows: Comparison['rows']
}) {
  return (
    <div className={styles.scroll} role="group" aria-label="Systems compared" tabIndex={0}>
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
          {rows.map(row => (
            <tr key={row.id}>
              <th scope="row">{row.title}</th>
              {systems.map(system => (
                <td key={system.id} data-label={system.name}>
                  <PropertyValue evidence={evidence} system={system} properties={row.properties} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A row for each property that a text asks for by its slug: `servers-and-routing` → “Servers and routing”. */
export function rowsOf(slugs: string[]): Comparison['rows'] {
  return slugs.map(slug => {
    const words = slug.replaceAll('-', ' ')
    return { id: slug, title: words.charAt(0).toUpperCase() + words.slice(1), properties: [slug] }
  })
}
