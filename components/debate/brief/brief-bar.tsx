import type { ReactNode } from 'react'
import { SavedLine } from '@/components/debate/keeping/saved-line'
import type { OpenDocument } from '@/components/debate/keeping/use-kept'
import type { Brief } from '@/debate/brief'
import styles from './brief-bar.module.css'

/** Above the desk: the brief's title, whether it is kept, undo and redo, and what else the screen offers. */
export function BriefBar({
  kept,
  onTitle,
  children,
}: {
  kept: OpenDocument<Brief>
  onTitle: (title: string) => void
  children: ReactNode
}) {
  const { body, undo, redo, canUndo, canRedo } = kept
  return (
    <div className={styles.bar}>
      <label className={styles.title}>
        <span className="visually-hidden">Title of the brief</span>
        <input
          className="field"
          value={body.title}
          maxLength={500}
          onChange={event => onTitle(event.currentTarget.value)}
        />
      </label>
      <SavedLine kept={kept} />
      <div className={styles.tools}>
        <button type="button" disabled={!canUndo} onClick={undo} aria-keyshortcuts="Control+Z">
          Undo
        </button>
        <button type="button" disabled={!canRedo} onClick={redo} aria-keyshortcuts="Control+Y">
          Redo
        </button>
        {children}
      </div>
      <p className={styles.resolution}>{body.resolution.text}</p>
    </div>
  )
}
