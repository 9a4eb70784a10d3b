import { ClaimList } from '@/components/evidence/claim-list'
import { capital, curly } from '@/components/evidence/curly'
import type { Opposition } from '@/course/figures'
import type { Evidence } from '@/evidence/evidence'

/** The same point by point as a list, each statement with the claims that it is made of. */
export function OpposedClaims({
  opposition: { left, right, points },
  evidence,
}: {
  opposition: Opposition
  evidence: Evidence
}) {
  const of = (ids: string[]) => evidence.statements.filter(one => ids.includes(one.id))
  return (
    <ul>
      {points.map(point => (
        <li key={point.title}>
          <strong>{point.title}</strong>
          {[
            { name: left, said: of(point.left) },
            { name: right, said: of(point.right) },
          ].map(({ name, said }) => (
            <div key={name}>
              {name}: {said.length === 0 && 'nothing in these sources.'}
              {said.map(statement => (
                <div key={statement.id}>
                  {capital(curly(statement.who))}
                  <ClaimList evidence={evidence} ids={statement.claims} />
                </div>
              ))}
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
