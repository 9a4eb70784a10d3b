'use client'

import { download } from '@/components/debate/keeping/download'
import { PrintButton } from '@/components/ui/print-button'
import { reachedBy } from '@/debate/flow/drops'
import { setCard } from '@/debate/flow/edit'
import { commandOf, type Caret } from '@/debate/flow/keys'
import type { Flow, FlowCard } from '@/debate/flow/flow'
import type { Side } from '@/debate/formats/format'
import { CardShelf } from './card-shelf'
import { DropList } from './drop-list'
import styles from './flow-editor.module.css'
import { FlowTable } from './flow-table'
import { FlowTools } from './flow-tools'
import { SheetTabs } from './sheet-tabs'
import { useFlow } from './use-flow'

const NOWHERE: Caret = { first: false, last: false, empty: false }

export type FlowParts = {
  flow: Flow
  change: (next: (flow: Flow) => Flow) => void
  undo: () => void
  redo: () => void
}

/** The flow of a debate: written by keyboard as it is spoken. `clockReached` as in round.ts; `more`: further keys of the page. */
export function FlowEditor({
  parts,
  sides,
  clockReached,
  more = [],
}: {
  parts: FlowParts
  sides: readonly Pick<Side, 'id' | 'name'>[]
  clockReached?: number | undefined
  more?: readonly { keys: readonly string[]; does: string }[]
}) {
  const { flow, change, undo, redo } = parts
  const hands = useFlow({ flow, change, undo, redo })
  const reached = Math.max(clockReached ?? -1, reachedBy(flow))
  const put = (id: string, card: FlowCard) => hands.changeSheet(sheet => setCard(sheet, id, card))
  return (
    <div
      className={styles.flow}
      data-flow=""
      onKeyDown={event => {
        if (event.defaultPrevented || isWritten(event.target)) return
        const wish = commandOf(event, () => NOWHERE)
        if (wish?.do !== 'undo' && wish?.do !== 'redo') return
        event.preventDefault()
        hands.command(wish)
      }}
    >
      <SheetTabs flow={flow} hands={hands} change={change} />
      <FlowTools command={hands.command} isIdle={hands.at === undefined} more={more} />
      <div onDragOver={event => event.preventDefault()} onDrop={event => drop(event, put)}>
        <FlowTable
          sheet={hands.sheet}
          columns={flow.columns}
          reached={reached}
          hands={hands.cells}
          start={hands.start}
        />
      </div>
      <div className={styles.below}>
        <DropList flow={flow} reached={reached} sides={sides} open={hands.open} />
        <CardShelf
          canPut={hands.at !== undefined}
          put={card => hands.at !== undefined && put(hands.at, card)}
        />
      </div>
      <p className={styles.out}>
        <button
          className="button button-quiet"
          type="button"
          onClick={() => void saveWorkbook(flow, reached)}
        >
          Save as an Excel file
        </button>{' '}
        <PrintButton />
      </p>
    </div>
  )
}

/** Whether a text is being written somewhere: its keys are its own. */
function isWritten(at: EventTarget): boolean {
  return at instanceof Element && at.matches('input, textarea, select, [contenteditable]')
}

function drop(event: React.DragEvent, put: (id: string, card: FlowCard) => void) {
  const cell = event.target instanceof Element && event.target.closest('[data-link]')
  const field = cell && cell.querySelector('[contenteditable]')
  const carried = event.dataTransfer.getData('application/x-card')
  if (!field || carried === '') return
  event.preventDefault()
  put(field.id.replace(/^cell-/, ''), JSON.parse(carried))
}

async function saveWorkbook(flow: Flow, reached: number) {
  const { xlsxName, xlsxOf } = await import('@/debate/flow/xlsx')
  const made = new Date()
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  download(xlsxName(flow, made), type, new Uint8Array(xlsxOf(flow, reached, made)))
}
