import { useRef, useState } from 'react'
import type { Flow, Sheet } from '@/debate/flow/flow'
import type { FlowHands } from './use-flow'
import styles from './sheet-tabs.module.css'

/** The sheets, one for each argument; the open one can be renamed and deleted. */
export function SheetTabs({
  flow,
  hands,
  change,
}: {
  flow: Flow
  hands: FlowHands
  change: (next: (flow: Flow) => Flow) => void
}) {
  const { sheet, open, addSheet } = hands
  return (
    <div className={styles.tabs}>
      <ul>
        {flow.sheets.map((one, i) => (
          <li key={one.id}>
            <button
              type="button"
              aria-current={one.id === sheet.id ? 'true' : undefined}
              onClick={() => open(one.id)}
            >
              <span className={styles.number}>{i + 1}</span> {one.title || 'Untitled'}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => addSheet(`Sheet ${flow.sheets.length + 1}`)}>
        + Sheet
      </button>
      <SheetName key={sheet.id} sheet={sheet} change={change} />
      {flow.sheets.length > 1 && (
        <button
          type="button"
          onClick={() =>
            change(before => ({
              ...before,
              sheets: before.sheets.filter(
                one => one.id !== sheet.id || before.sheets.length === 1,
              ),
            }))
          }
        >
          Delete this sheet
        </button>
      )}
    </div>
  )
}

function SheetName({
  sheet,
  change,
}: {
  sheet: Sheet
  change: (next: (flow: Flow) => Flow) => void
}) {
  const [isOpen, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  if (!isOpen)
    return (
      <button type="button" onClick={() => setOpen(true)}>
        Rename
      </button>
    )
  const keep = () => {
    const title = field.current?.value.trim() ?? ''
    setOpen(false)
    if (title !== '' && title !== sheet.title)
      change(before => ({
        ...before,
        sheets: before.sheets.map(one => (one.id === sheet.id ? { ...one, title } : one)),
      }))
  }
  return (
    <input
      ref={field}
      className={styles.name}
      aria-label="Name of the sheet"
      defaultValue={sheet.title}
      maxLength={200}
      autoFocus
      onBlur={keep}
      onKeyDown={event => (event.key === 'Enter' || event.key === 'Escape') && keep()}
    />
  )
}
