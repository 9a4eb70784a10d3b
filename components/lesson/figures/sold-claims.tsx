import { ClaimList } from '@/components/evidence/claim-list'
import { capital, curly } from '@/components/evidence/curly'
import type { Comparison } from '@/course/figures'
import type { Evidence } from '@/evidence/evidence'

/** What is compared, system by system as a list, each feature with its claims, and what of it is not stated. */
export function SoldClaims({
  comparison: { systems, rows },
  evidence,
}: {
  comparison: Comparison
  evidence: Evidence
}) {
  const shown = evidence.systems.filter(system => systems.includes(system.id))
  const names = new Set(rows.flatMap(row => row.properties))
  return shown.map(system => {
    const stated = system.properties.filter(property => names.has(property.name))
    const silent = rows.filter(row => !stated.some(one => row.properties.includes(one.name)))
    return (
      <section key={system.id}>
        <h3>{curly(system.name)}</h3>
        <ul>
          {stated.map(property => (
            <li key={property.name}>
              {capital(curly(property.name))}
              <ClaimList evidence={evidence} ids={property.claims} />
            </li>
          ))}
        </ul>
        {silent.length > 0 && (
          <p>Not stated: {silent.map(row => row.title.toLowerCase()).join('; ')}.</p>
        )}
      </section>
    )
  })
}
