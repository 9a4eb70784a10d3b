import { plural } from '@/components/ui/plural'
import type { Dismissal } from '@/debate/speech/dismissal'
import { FINDING_KIND } from '@/debate/speech/kinds'

/** What was put aside and why, each with a way back. */
export function DismissedList({
  dismissals,
  restore,
}: {
  dismissals: Dismissal[]
  restore: (dismissal: Dismissal) => void
}) {
  if (dismissals.length === 0) return null
  return (
    <details>
      <summary>{plural(dismissals.length, 'finding')} put aside</summary>
      <ul>
        {dismissals.map(one => (
          <li key={`${one.kind} ${one.span}`}>
            “{one.span}” ({FINDING_KIND[one.kind].name}): {one.reason}{' '}
            <button type="button" className="button button-quiet" onClick={() => restore(one)}>
              Bring back
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
