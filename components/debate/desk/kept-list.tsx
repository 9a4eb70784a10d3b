'use client'

import { useState } from 'react'
import { dayText, timeText } from '@/components/ui/moment-text'
import { removeKept, restoreKept } from '@/components/debate/keeping/desk'
import { useKeptList } from '@/components/debate/keeping/use-kept-list'
import type { Summary } from '@/debate/keep/document'
import type { Kind } from '@/debate/keep/kinds'
import styles from './kept-list.module.css'

/** The documents of one kind in this browser, newest first, each opened at `href#id`. One that was deleted can be brought back. */
export function KeptList({ kind, href, empty }: { kind: Kind; href: string; empty: string }) {
  const list = useKeptList(kind)
  const [deleted, setDeleted] = useState<Summary>()
  if (list === undefined) return <p role="status">Looking for what is kept here …</p>
  return (
    <>
      <p role="status">
        {deleted !== undefined && (
          <>
            “{nameOf(deleted)}” is deleted.{' '}
            <button
              type="button"
              className={styles.link}
              onClick={() => void restoreKept(kind, deleted.id).then(() => setDeleted(undefined))}
            >
              Bring it back
            </button>
          </>
        )}
      </p>
      {list.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul className={styles.list}>
          {list.map(one => (
            <li key={one.id}>
              {/* The router would change the address on the same page without telling it. */}
              <a href={`${href}#${one.id}`}>{nameOf(one)}</a>
              <span className="meta">
                {dayText(one.savedAt)}, {timeText(one.savedAt)}
              </span>
              <button
                type="button"
                className={styles.link}
                aria-label={`Delete ${nameOf(one)}`}
                onClick={() => void removeKept(kind, one.id).then(() => setDeleted(one))}
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

function nameOf({ title }: Summary): string {
  return title.trim() === '' ? 'Untitled' : title
}
