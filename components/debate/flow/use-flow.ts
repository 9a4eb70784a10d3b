import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { newId } from '@/components/debate/keeping/new-id'
import * as edit from '@/debate/flow/edit'
import { inSheet, type Flow, type Sheet } from '@/debate/flow/flow'
import { commandOf, type Command } from '@/debate/flow/keys'
import { layoutOf, neighbour } from '@/debate/flow/layout'
import type { CellHands } from './flow-cell'

type Parts = {
  flow: Flow
  change: (next: (flow: Flow) => Flow) => void
  undo: () => void
  redo: () => void
}

/** The flow under the hand: which sheet is open, where the pen is, and what keys do. */
export type FlowHands = {
  sheet: Sheet
  open: (id: string) => void
  addSheet: (title: string) => void
  /** Does a command at the cell that has the pen. */
  command: (command: Command) => void
  /** The cell that has, or last had, the pen. */
  at: string | undefined
  cells: CellHands
  changeSheet: (work: (sheet: Sheet) => Sheet) => void
  start: (column: string) => void
}

const PAUSE = 250
const LONGEST = 700

/** What is being typed goes into the document after a pause, and before any command; so a key costs one text field's work. */
export function useFlow({ flow, change, undo, redo }: Parts): FlowHands {
  const [opened, setOpened] = useState<string>()
  const [at, setAt] = useState<string>()
  const sheet = flow.sheets.find(one => one.id === opened) ?? flow.sheets[0]
  if (sheet === undefined) throw new Error('A flow has at least one sheet.')
  const { typed, settle } = useTyping(text => change(before => withTexts(before, text)))

  /** Where the pen goes once the change is drawn. */
  const wanted = useRef<string>(undefined)
  useEffect(() => {
    const field = wanted.current && document.getElementById(`cell-${wanted.current}`)
    if (!field) return
    wanted.current = undefined
    field.focus()
    field.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const changeSheet = (work: (sheet: Sheet) => Sheet) => {
    settle()
    change(before => inSheet(before, sheet.id, work))
  }
  const make = (work: (sheet: Sheet, id: string) => edit.Edited) => {
    const id = newId()
    settle()
    change(before => inSheet(before, sheet.id, now => work(now, id).sheet))
    wanted.current = work(sheet, id).focus
  }
  const open = (id: string) => {
    settle()
    setOpened(id)
    const first = flow.sheets.find(one => one.id === id)?.cells[0]?.id
    if (first !== undefined) wanted.current = first
  }
  const addSheet = (title: string) => {
    const id = newId()
    settle()
    change(before => ({ ...before, sheets: [...before.sheets, { id, title, cells: [] }] }))
    setOpened(id)
  }
  const parts = { flow, sheet, at, changeSheet, make, open, addSheet, undo, redo, settle }
  const command = (wish: Command) => perform(wish, parts, id => (wanted.current = id))

  const key: CellHands['key'] = (event, id, caret) => {
    const wish = commandOf(event, caret)
    if (wish === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (wish.do === 'leave') return leave(id)
    command(wish)
    if (wanted.current !== undefined) document.getElementById(`cell-${wanted.current}`)?.focus()
  }
  // Cells keep the same function for good, so that none is drawn again for it.
  const press = useRef<CellHands['key']>(undefined)
  useEffect(() => {
    press.current = key
  })
  const cells = useMemo<CellHands>(
    () => ({
      write: typed,
      settle,
      key: (event, id, caret) => press.current?.(event, id, caret),
      pick: setAt,
    }),
    [typed, settle],
  )
  return {
    sheet,
    open,
    addSheet,
    command,
    at,
    cells,
    changeSheet,
    start: column => make((now, id) => edit.addArgument(now, column, id)),
  }
}

type Doing = Pick<FlowHands, 'sheet' | 'at' | 'changeSheet' | 'open' | 'addSheet'> &
  Pick<Parts, 'flow' | 'undo' | 'redo'> & {
    make: (work: (sheet: Sheet, id: string) => edit.Edited) => void
    settle: () => void
  }

function perform(wish: Command, doing: Doing, focus: (id: string | undefined) => void): void {
  const { flow, sheet, at } = doing
  const { columns } = flow
  switch (wish.do) {
    case 'undo':
      doing.settle()
      return doing.undo()
    case 'redo':
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

function moved(
  sheet: Sheet,
  at: string,
  to: 'up' | 'down' | 'left' | 'right',
  columns: Flow['columns'],
): Sheet {
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

/** Out of the sheet: to the buttons above it, from where Tab goes on as everywhere. */
function leave(id: string) {
  const field = document.getElementById(`cell-${id}`)
  field?.closest('[data-flow]')?.querySelector<HTMLElement>('[data-tools]')?.focus()
}

function withTexts(flow: Flow, texts: ReadonlyMap<string, string>): Flow {
  return {
    ...flow,
    sheets: flow.sheets.map(sheet =>
      sheet.cells.some(cell => texts.has(cell.id) && texts.get(cell.id) !== cell.text)
        ? {
            ...sheet,
            cells: sheet.cells.map(cell => {
              const text = texts.get(cell.id)
              return text === undefined || text === cell.text ? cell : { ...cell, text }
            }),
          }
        : sheet,
    ),
  }
}

/** Gathers what is typed, and gives it on after a pause, or after a while of typing without one. */
function useTyping(give: (texts: ReadonlyMap<string, string>) => void) {
  const waiting = useRef(new Map<string, string>())
  const since = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(give)
  useEffect(() => {
    latest.current = give
  })
  const settle = useCallback(() => {
    clearTimeout(timer.current)
    since.current = 0
    if (waiting.current.size === 0) return
    const texts = waiting.current
    waiting.current = new Map()
    latest.current(texts)
  }, [])
  const typed = useCallback(
    (id: string, text: string) => {
      const now = performance.now()
      waiting.current.set(id, text)
      if (since.current === 0) since.current = now
      clearTimeout(timer.current)
      timer.current = setTimeout(
        settle,
        Math.max(0, Math.min(PAUSE, LONGEST - (now - since.current))),
      )
    },
    [settle],
  )
  useEffect(() => {
    addEventListener('pagehide', settle)
    return () => {
      removeEventListener('pagehide', settle)
      settle()
    }
  }, [settle])
  return { typed, settle }
}
