import { memo, useEffect, useRef, useState } from 'react'
import type { Caret } from '@/debate/flow/keys'
import type { Status } from '@/debate/flow/drops'
import type { Cell } from '@/debate/flow/flow'
import { caretIn, editing, grow, hold, release, textIn, write } from './field'
import styles from './flow-cell.module.css'

/** What a cell tells the sheet. The same functions from one drawing to the next, so that a key redraws its own cell alone. */
export type CellHands = {
  write: (id: string, text: string) => void
  settle: () => void
  /** Whether something has been typed that is not in the document yet. */
  isWaiting: (id: string) => boolean
  key: (event: React.KeyboardEvent<HTMLElement>, id: string, caret: () => Caret) => void
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
  const field = useRef<HTMLDivElement>(null)
  // What is typed is the browser's: React writes the first text only.
  const [begun] = useState(cell.text)
  useEffect(() => {
    // Another tab, or an undo, has changed the text. What has been typed here since goes before it.
    const shown = field.current
    if (shown === null || textIn(shown) === cell.text || hands.isWaiting(cell.id)) return
    write(shown, cell.text)
  }, [cell.id, cell.text, hands])
  return (
    <div
      className={styles.cell}
      data-status={status}
      data-link={cell.link}
      style={{ gridRow: row + 1, gridColumn: column + 1 }}
    >
      <div
        ref={field}
        id={`cell-${cell.id}`}
        className={styles.text}
        contentEditable={editing()}
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        tabIndex={0}
        dir="auto"
        spellCheck={false}
        onInput={({ currentTarget }) => {
          grow(currentTarget)
          hands.write(cell.id, textIn(currentTarget))
        }}
        onBlur={({ currentTarget }) => {
          release(currentTarget)
          hands.settle()
        }}
        onFocus={({ currentTarget }) => {
          hold(currentTarget)
          hands.pick(cell.id)
        }}
        onKeyDown={event => {
          const { currentTarget } = event
          hands.key(event, cell.id, () => caretIn(currentTarget))
        }}
      >
        {begun}
      </div>
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
