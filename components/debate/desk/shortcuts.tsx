'use client'

import { useEffect, useRef } from 'react'
import styles from './shortcuts.module.css'

export type Shortcut = { keys: readonly string[]; does: string }

/** Every key of a screen, in one list: opened by its button and by `?`. */
export function Shortcuts({ keys }: { keys: readonly Shortcut[] }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event.target) || dialog.current?.open) return
      event.preventDefault()
      dialog.current?.showModal()
    }
    addEventListener('keydown', open)
    return () => removeEventListener('keydown', open)
  }, [])
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-keyshortcuts="?"
        onClick={() => dialog.current?.showModal()}
      >
        Keys <kbd>?</kbd>
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys">
        <h2 id="keys">Keys</h2>
        <dl className={styles.list}>
          {keys.map(({ keys: pressed, does }) => (
            <div key={does}>
              <dt>
                {pressed.map(key => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button className="button">Close</button>
        </form>
      </dialog>
    </>
  )
}

/** Whether keys pressed there write text. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
