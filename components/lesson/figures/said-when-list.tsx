import { CiteLinks } from '@/components/evidence/cite-links'
import { ClaimList } from '@/components/evidence/claim-list'
import { capital, curly } from '@/components/evidence/curly'
import type { SaidWhen } from '@/course/figures'
import { evidenceCard } from '@/evidence/card'
import type { Evidence } from '@/evidence/evidence'

/** The same as a list, the earliest possible day first, each statement with its speaker and the claims that it is made of. */
export function SaidWhenList({ said, evidence }: { said: SaidWhen; evidence: Evidence }) {
  const rows = said.voices
    .flatMap(voice => voice.rows.map(row => ({ ...row, voice: voice.title })))
    .sort((a, b) => ((a.from ?? LAST) < (b.from ?? LAST) ? -1 : 1))
  return (
    <ul>
      {rows.map(row => (
        <li key={row.statements[0]}>
          <strong>{capital(curly(row.when))}</strong>: {curly(row.voice)}
          {evidence.statements
            .filter(one => row.statements.includes(one.id))
            .map(statement => (
              <div key={statement.id}>
                {capital(curly(statement.who))}
                <ClaimList evidence={evidence} ids={statement.claims} />
              </div>
            ))}
          <CiteLinks cards={row.cites.map(id => evidenceCard(evidence, id))} />
        </li>
      ))}
    </ul>
  )
}

/** Sorts behind every day. */
const LAST = '9999'
