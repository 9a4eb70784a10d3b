import { memo, useEffect, useRef } from 'react'
import type { Caret } from '@/debate/flow/keys'
import type { Status } from '@/debate/flow/drops'
import type { Cell } from '@/debate/flow/flow'
import styles from './flow-cell.module.css'

/** What a cell tells the sheet. The same functions from one drawing to the next, so that a key redraws its own cell alone. */
export type CellHands = {
  write: (id: string, text: string) => void
  settle: () => void
  /** Whether something has been typed that is not in the document yet. */
  isWaiting: (id: string) => boolean
  key: (event: React.KeyboardEvent<HTMLTextAreaElement>, id: string, caret: Caret) => void
  pick: (id: string) => void
}

type Props = {
  cell: Cell
  /** From 0, in the table of its argument. */
  row: number
  column: number
  status: Status
  /** What it is for those who do not see where it stands: "1NC, answers “…”". */
  label: string
  hands: CellHands
}

/** One cell of the flow: text, with its standing at the edge. */
export const FlowCell = memo(function FlowCell({ cell, row, column, status, label, hands }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // Another tab, or an undo, has changed the text. What has been typed here since goes before it.
    const shown = field.current
    if (shown === null || shown.value === cell.text || hands.isWaiting(cell.id)) return
    shown.value = cell.text
  }, [cell.id, cell.text, hands])
  return (
    <div
      className={styles.cell}
      data-status={status}
      data-link={cell.link}
      style={{ gridRow: row + 1, gridColumn: column + 1 }}
    >
      <textarea
        ref={field}
        id={`cell-${cell.id}`}
        className={styles.text}
        rows={1}
        defaultValue={cell.text}
        aria-label={label}
        spellCheck={false}
        onInput={event => hands.write(cell.id, event.currentTarget.value)}
        onBlur={hands.settle}
        onFocus={() => hands.pick(cell.id)}
        onKeyDown={event => hands.key(event, cell.id, caretOf(event.currentTarget))}
      />
      <Marks cell={cell} status={status} />
    </div>
  )
})

function Marks({ cell, status }: { cell: Cell; status: Status }) {
  const grouped = cell.link === 'answer' && cell.to.length > 1
  const isPlain =
    status !== 'dropped' && cell.card === undefined && cell.link !== 'extend' && !grouped
  if (isPlain) return null
  return (
    <p className={styles.marks}>
      {cell.link === 'extend' && <span>extends</span>}
      {grouped && <span>answers {cell.to.length} together</span>}
      {status === 'dropped' && <strong>dropped</strong>}
      {cell.card !== undefined && (
        <span>
          {cell.card.cite}
          {cell.card.standing !== undefined && ` · ${cell.card.standing}`}
        </span>
      )}
    </p>
  )
}

function caretOf({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Caret {
  return {
    first: !value.slice(0, selectionStart).includes('\n'),
    last: !value.slice(selectionEnd).includes('\n'),
    start: selectionStart === 0 && selectionEnd === 0,
    empty: value === '',
  }
}
