import { useState } from 'react'
import { dayText, timeText } from '@/components/ui/moment-text'
import { plural } from '@/components/ui/plural'
import { reasonOf, type Reply } from './ask'
import { fileName, saveFile } from './save-file'
import type { Receipt } from './teacher-api'
import styles from './erase-form.module.css'

type Props = {
  /** "the class with all its rooms" */
  what: string
  erase: () => Promise<Reply<Receipt>>
  erased?: () => void
}

/** Erases at once, after a word that has to be typed, and gives a receipt of it. */
export function EraseForm({ what, erase, erased }: Props) {
  const [receipt, setReceipt] = useState<Receipt>()
  const [reason, setReason] = useState<string>()
  if (receipt !== undefined) return <ReceiptView receipt={receipt} />
  return (
    <details className={styles.erase}>
      <summary>Erase {what} now</summary>
      <form
        onSubmit={event => {
          event.preventDefault()
          const word = String(new FormData(event.currentTarget).get('word') ?? '')
          if (word.trim().toLowerCase() !== 'erase')
            return setReason('Nothing was erased: type the word “erase” first.')
          void erase().then(reply => {
            if (reply.kind !== 'ok') return setReason(`Nothing was erased. ${reasonOf(reply)}`)
            erased?.()
            setReceipt(reply.value)
          })
        }}
      >
        <p>This cannot be undone. Save the results first if you need them.</p>
        <label>
          Type “erase” to erase {what}{' '}
          <input className="field" name="word" autoComplete="off" spellCheck={false} />
        </label>
        <button className="button" type="submit">
          Erase now
        </button>
        <p role="status">{reason}</p>
      </form>
    </details>
  )
}

function ReceiptView({ receipt }: { receipt: Receipt }) {
  const rows = Object.entries(receipt.erased)
  const moment = new Date(receipt.at)
  return (
    <div className={styles.receipt} role="status">
      <h3>Erased</h3>
      <p>
        On {dayText(moment)}, {timeText(moment)}, from the database:
      </p>
      <ul>
        {rows.map(([table, count]) => (
          <li key={table}>
            {table}: {plural(count, 'row')}
          </li>
        ))}
      </ul>
      <button
        className="button button-quiet"
        type="button"
        onClick={() =>
          saveFile(
            fileName(`receipt ${receipt.class}`, 'json'),
            JSON.stringify({ ...receipt, at: moment.toISOString() }, null, 2),
            'application/json',
          )
        }
      >
        Save this receipt
      </button>
    </div>
  )
}
