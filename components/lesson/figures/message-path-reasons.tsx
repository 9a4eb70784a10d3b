import { CiteLinks } from '@/components/evidence/cite-links'
import { curly } from '@/components/evidence/curly'
import type { MessagePath } from '@/course/figures'
import { evidenceCard } from '@/evidence/card'
import type { Evidence } from '@/evidence/evidence'
import { SIGHT } from './sight-mark'

/** The same place by place, with the reason and what it rests on. */
export function MessagePathReasons({ path, evidence }: { path: MessagePath; evidence: Evidence }) {
  return (
    <ol>
      {path.places.map(place => (
        <li key={place.id}>
          <strong>{curly(place.title)}.</strong> {curly(place.about)}
          {path.kinds.map(kind => {
            const seen = place.sees[kind.id]
            if (seen === undefined) return null
            return (
              <div key={kind.id}>
                {kind.title}: {SIGHT[seen.sight].toLowerCase()}. {curly(seen.why)}
                <CiteLinks cards={seen.cites.map(id => evidenceCard(evidence, id))} />
              </div>
            )
          })}
        </li>
      ))}
    </ol>
  )
}
