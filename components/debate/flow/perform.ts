import { flushSync } from 'react-dom'
import * as edit from '@/debate/flow/edit'
import type { Flow, Sheet } from '@/debate/flow/flow'
import type { Command } from '@/debate/flow/keys'
import { layoutOf, neighbour, type Direction } from '@/debate/flow/layout'
import type { FlowHands } from './use-flow'

type Doing = Pick<FlowHands, 'sheet' | 'at' | 'changeSheet' | 'open' | 'addSheet'> & {
  flow: Flow
  undo: () => void
  redo: () => void
  make: (work: (sheet: Sheet, id: string) => edit.Edited) => void
  settle: () => void
}

/** Does a command at the cell that has the pen; `focus` takes the pen elsewhere. */
export function perform(
  wish: Command,
  doing: Doing,
  focus: (id: string | undefined) => void,
): void {
  const { flow, sheet, at } = doing
  const { columns } = flow
  switch (wish.do) {
    case 'undo':
      // What was typed last is shown as a change first, so that taking it back is one.
      flushSync(doing.settle)
      return doing.undo()
    case 'redo':
      flushSync(doing.settle)
      return doing.redo()
    case 'new-sheet':
      return doing.addSheet(`Sheet ${flow.sheets.length + 1}`)
    case 'sheet': {
      const next = flow.sheets[wish.to]
      return next === undefined ? undefined : doing.open(next.id)
    }
    case 'leave':
      return
  }
  if (at === undefined) return
  const column = sheet.cells.find(cell => cell.id === at)?.column ?? columns[0]?.id ?? ''
  switch (wish.do) {
    case 'below':
      return doing.make((now, id) => edit.addBelow(now, at, id))
    case 'answer':
      return doing.make((now, id) => edit.addAnswer(now, columns, at, id))
    case 'extend':
      return doing.make((now, id) => edit.addExtension(now, columns, at, id))
    case 'argument':
      return doing.make((now, id) => edit.addArgument(now, column, id))
    case 'remove':
      return doing.make(now => edit.remove(now, at))
    case 'cross-out':
      return doing.changeSheet(now => edit.crossOut(now, at))
    case 'group':
      return doing.changeSheet(now => edit.group(now, at, wish.by))
    case 'back':
      return focus(
        sheet.cells.find(cell => cell.id === at)?.to[0] ??
          neighbour(layoutOf(sheet, columns), at, 'left'),
      )
    case 'go':
      return focus(neighbour(layoutOf(sheet, columns), at, wish.to))
    case 'move':
      return doing.changeSheet(now => moved(now, at, wish.to, columns))
  }
}

function moved(sheet: Sheet, at: string, to: Direction, columns: Flow['columns']): Sheet {
  switch (to) {
    case 'up':
      return edit.shift(sheet, at, -1)
    case 'down':
      return edit.shift(sheet, at, 1)
    case 'left':
      return edit.shiftColumn(sheet, columns, at, -1)
    case 'right':
      return edit.shiftColumn(sheet, columns, at, 1)
  }
}
