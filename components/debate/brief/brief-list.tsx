'use client'

import Link from 'next/link'
import { useState } from 'react'
import { dayText, timeText } from '@/components/ui/moment-text'
import { removeKept, restoreKept } from '@/components/debate/keeping/desk'
import { useKeptList } from '@/components/debate/keeping/use-kept-list'
import type { Summary } from '@/debate/keep/document'
import styles from './brief-list.module.css'

/** The briefs of this browser, newest first. One that was deleted can be brought back at once. */
export function BriefList() {
  const briefs = useKeptList('brief')
  const [deleted, setDeleted] = useState<Summary>()
  const remove = async (brief: Summary) => {
    await removeKept('brief', brief.id)
    setDeleted(brief)
  }
  const restore = async ({ id }: Summary) => {
    await restoreKept('brief', id)
    setDeleted(undefined)
  }
  if (briefs === undefined) return null
  return (
    <>
      <p role="status">
        {deleted !== undefined && (
          <>
            “{deleted.title}” is deleted.{' '}
            <button type="button" className={styles.link} onClick={() => void restore(deleted)}>
              Bring it back
            </button>
          </>
        )}
      </p>
      {briefs.length === 0 ? (
        <p>No briefs yet. Open one for a resolution, or begin an empty one; it is kept here.</p>
      ) : (
        <ul className={styles.list}>
          {briefs.map(brief => (
            <li key={brief.id}>
              <Link href={`/debate/brief#${brief.id}`} prefetch={false}>
                {brief.title === '' ? 'Untitled brief' : brief.title}
              </Link>
              <span className="meta">
                {dayText(brief.savedAt)}, {timeText(brief.savedAt)}
              </span>
              <button
                type="button"
                className={styles.link}
                aria-label={`Delete ${brief.title}`}
                onClick={() => void remove(brief)}
              >
                Delete
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
