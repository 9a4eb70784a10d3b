import { useId, useState } from 'react'
import styles from './hypotheses-lab.module.css'

/** A box for links, which keeps what was pasted until it is changed. */
export function AddByLink({ onText }: { onText: (text: string) => void }) {
  const id = useId()
  const [text, setText] = useState('')
  return (
    <div className={styles.add}>
      <label htmlFor={id}>Links, one on a line</label>
      <textarea
        className="field"
        id={id}
        rows={3}
        spellCheck={false}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <button
        className="button button-quiet"
        type="button"
        disabled={text.trim() === ''}
        onClick={() => onText(text)}
      >
        Add the tables
      </button>
    </div>
  )
}

/** A field for files. The same file can be chosen again. */
export function AddByFile({ onFiles }: { onFiles: (files: File[]) => Promise<void> }) {
  const id = useId()
  return (
    <div className={styles.add}>
      <label htmlFor={id}>Or spreadsheet files (CSV) that were saved here</label>
      <input
        className={`field ${styles.file}`}
        id={id}
        type="file"
        accept=".csv,text/csv"
        multiple
        onChange={event => {
          const input = event.currentTarget
          void onFiles([...(input.files ?? [])]).then(() => {
            input.value = ''
          })
        }}
      />
    </div>
  )
}
