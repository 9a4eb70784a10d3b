import { useEffect, useRef, useState } from 'react'
import { loadRecord } from './learner-record'
import styles from '@/components/ui/file-actions.module.css'

/** Erases the record, after asking. */
export function EraseProgress() {
  const [asked, setAsked] = useState(false)
  const question = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked) question.current?.focus()
  }, [asked])
  if (!asked)
    return (
      <button className="button button-quiet" type="button" onClick={() => setAsked(true)}>
        Erase everything …
      </button>
    )
  const erase = async () => (await loadRecord()).store.erase()
  return (
    <div ref={question} tabIndex={-1} role="group" aria-labelledby="erase-question">
      <p id="erase-question">
        Erase every answer, everything read and all settings from this browser? This cannot be
        undone. An exported file can be imported again.
      </p>
      <div className={styles.actions}>
        <button className="button" type="button" onClick={() => void erase()}>
          Erase for good
        </button>
        <button className="button button-quiet" type="button" onClick={() => setAsked(false)}>
          Keep it
        </button>
      </div>
    </div>
  )
}
