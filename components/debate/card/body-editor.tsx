import { useEffect, useRef } from 'react'
import type { Paragraph } from '@/debate/run'
import { BODY_ACTION, BODY_ACTIONS } from './body-commands'
import { BodyView } from './body-view'
import styles from './body-editor.module.css'

/** The text of a card, with its buttons: underline, emphasise, highlight what is read, shrink the rest. */
export function BodyEditor({
  body,
  label,
  onChange,
  onUndo,
  onStop,
}: {
  body: Paragraph[]
  label: string
  onChange: (body: Paragraph[]) => void
  onUndo: (again: boolean) => void
  /** The reading stopped at the caret, after so many words. */
  onStop: (words: number) => void
}) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<BodyView>(undefined)
  const events = useRef({ onChange, onUndo, body })
  useEffect(() => {
    events.current = { onChange, onUndo, body }
    view.current?.show(body)
  })
  useEffect(() => {
    if (place.current === null) return
    const made = new BodyView(place.current, events.current.body, label, {
      change: next => events.current.onChange(next),
      undo: () => events.current.onUndo(false),
      redo: () => events.current.onUndo(true),
    })
    view.current = made
    return () => made.close()
  }, [label])
  return (
    <div className={styles.editor}>
      <div className={styles.bar} role="toolbar" aria-label="Mark the selected text">
        {BODY_ACTIONS.map(action => (
          <button
            key={action}
            type="button"
            aria-keyshortcuts={BODY_ACTION[action].key.replace('Ctrl ', 'Control+')}
            onMouseDown={event => event.preventDefault()}
            onClick={() => view.current?.run(action)}
          >
            {BODY_ACTION[action].label} <kbd>{BODY_ACTION[action].key}</kbd>
          </button>
        ))}
        <button
          type="button"
          onMouseDown={event => event.preventDefault()}
          onClick={() => onStop(view.current?.wordsBefore() ?? 0)}
        >
          Stopped reading here
        </button>
      </div>
      <div ref={place} className={styles.place} />
    </div>
  )
}
