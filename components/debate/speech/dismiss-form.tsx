import { useId, useState } from 'react'
import styles from './dismiss-form.module.css'

/** Puts a finding aside, with a reason that stays with the speech. Needs scripts. */
export function DismissForm({ dismiss }: { dismiss: (reason: string) => void }) {
  const [isOpen, setIsOpen] = useState(false)
  const [reason, setReason] = useState('')
  const id = useId()
  if (!isOpen)
    return (
      <button
        type="button"
        className="button button-quiet"
        data-dismiss
        onClick={() => setIsOpen(true)}
      >
        Put aside …
      </button>
    )
  return (
    <div className={styles.form}>
      <label htmlFor={id}>Why it does not apply</label>
      <input
        id={id}
        className="field"
        value={reason}
        autoFocus
        onChange={event => setReason(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Escape') setIsOpen(false)
          if (event.key === 'Enter' && reason.trim() !== '') dismiss(reason.trim())
        }}
      />
      <button
        type="button"
        className="button"
        disabled={reason.trim() === ''}
        onClick={() => dismiss(reason.trim())}
      >
        Put aside
      </button>
      <button type="button" className="button button-quiet" onClick={() => setIsOpen(false)}>
        Cancel
      </button>
    </div>
  )
}
