import Link from 'next/link'
import type { Comparison } from '@/course/figures'
import { isChosen, type Choice, type Facets } from '@/evidence/choose'
import type { Evidence } from '@/evidence/evidence'
import { curly } from './curly'
import { PropertyValue } from './property-value'
import styles from './systems-overview.module.css'

/** All systems against all that is said of them. What is not chosen is hidden, so that a browser can choose anew by itself. */
export function SystemsOverview({
  evidence,
  comparison: { systems, rows },
  choice,
}: {
  evidence: Evidence
  comparison: Comparison
  choice: Choice
}) {
  const shown = systems.flatMap(id => evidence.systems.filter(system => system.id === id))
  const all = rows.map(row => row.id)
  const cell = (facets: Facets) => ({
    hidden: !isChosen(choice, facets, ''),
    'data-facets': JSON.stringify(facets),
  })
  return (
    <div className={styles.scroll} id="systems" role="region" aria-label="All systems" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">What is said of them</span>
            </th>
            {shown.map(system => (
              <th key={system.id} scope="col" {...cell({ system: [system.id], property: all })}>
                <Link href={`/evidence/systems/${system.id}`} prefetch={false}>
                  {curly(system.name)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id} {...cell({ property: [row.id], system: systems })}>
              <th scope="row">{row.title}</th>
              {shown.map(system => (
                <td
                  key={system.id}
                  data-label={curly(system.name)}
                  {...cell({ system: [system.id], property: [row.id] })}
                >
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
