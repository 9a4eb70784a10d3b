import { useState } from 'react'
import { openDesk } from '@/components/debate/keeping/desk'
import { dayText, timeText } from '@/components/ui/moment-text'
import { plural } from '@/components/ui/plural'
import type { Brief } from '@/debate/brief'
import type { Document } from '@/debate/keep/document'
import styles from './earlier-versions.module.css'

/** Earlier states of a brief, set aside while one works on it. Bringing one back can be undone like any change. */
export function EarlierVersions({
  id,
  onRestore,
}: {
  id: string
  onRestore: (brief: Brief) => void
}) {
  const [versions, setVersions] = useState<Document<'brief'>[]>()
  const look = async (isOpen: boolean) => {
    if (isOpen) setVersions(await (await openDesk()).versions('brief', id))
  }
  return (
    <details className={styles.versions} onToggle={event => void look(event.currentTarget.open)}>
      <summary>Earlier versions</summary>
      {versions?.length === 0 && (
        <p>None yet. One is set aside at the first change, and then every two minutes.</p>
      )}
      <ul>
        {versions?.map(({ version, savedAt, body }) => (
          <li key={version}>
            <span>
              {dayText(savedAt)}, {timeText(savedAt)}:{' '}
              {plural(body.entries.length, 'entry', 'entries')}
            </span>
            <button
              type="button"
              aria-label={`Bring back the version of ${dayText(savedAt)}, ${timeText(savedAt)}`}
              onClick={() => onRestore(body)}
            >
              Bring it back
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
