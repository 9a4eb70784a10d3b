import { useState } from 'react'
import type { ArgumentMap } from '@/debate/map/map'
import styles from './argdown-box.module.css'

/** A text of Argdown to be read as a map, written here, pasted, or from a file. A mistake is said with its line, and gone to. */
export function ArgdownBox({
  text,
  write,
  take,
  button,
}: {
  text: string
  write: (text: string) => void
  take: (map: ArgumentMap) => void
  button: string
}) {
  const [wrong, setWrong] = useState<{ line: number; reason: string }>()
  const read = async (form: HTMLElement | null) => {
    const { readArgdown } = await import('@/debate/map/argdown/read')
    const reading = readArgdown(text)
    if (reading.kind === 'read') {
      setWrong(undefined)
      return take(reading.map)
    }
    setWrong(reading)
    const field = form?.closest('div')?.querySelector('textarea')
    if (field) goToLine(field, reading.line)
  }
  return (
    <div className={styles.box}>
      <label>
        Argdown
        <textarea
          className="field"
          rows={12}
          spellCheck={false}
          value={text}
          placeholder={
            '[Claim]: What is held.\n  + [Reason]: Why it is so.\n  - [Objection]: What tells against it.'
          }
          onChange={event => write(event.target.value)}
        />
      </label>
      <p role="alert">
        {wrong !== undefined && `Line ${wrong.line}: ${wrong.reason} Nothing was changed.`}
      </p>
      <div className={styles.row}>
        <button
          className="button button-quiet"
          type="button"
          onClick={event => void read(event.currentTarget.parentElement)}
        >
          {button}
        </button>
        <label className={styles.file}>
          Open a file
          <input
            type="file"
            accept=".argdown,.ad,.txt,text/plain"
            onChange={event => void event.target.files?.[0]?.text().then(write)}
          />
        </label>
      </div>
    </div>
  )
}

function goToLine(field: HTMLTextAreaElement, line: number) {
  const lines = field.value.split('\n')
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
  field.focus()
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
}
