import { useEffect, useMemo, useRef, useState } from 'react'
import { newId } from '@/components/debate/keeping/new-id'
import { addArgument, setTexts, type Edited } from '@/debate/flow/edit'
import { inSheet, type Flow, type Sheet } from '@/debate/flow/flow'
import { commandOf, type Command } from '@/debate/flow/keys'
import type { CellHands } from './flow-cell'
import { givePen } from './field'
import { perform } from './perform'
import { useTyping } from './use-typing'

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

/** What is being typed goes into the document after a pause, and before any command; so a key costs the work of one cell. */
export function useFlow({ flow, change, undo, redo }: Parts): FlowHands {
  const [opened, setOpened] = useState<string>()
  const [at, setAt] = useState<string>()
  const sheet = flow.sheets.find(one => one.id === opened) ?? flow.sheets[0]
  if (sheet === undefined) throw new Error('A flow has at least one sheet.')
  const { typed, settle, isWaiting } = useTyping(text => change(before => setTexts(before, text)))

  /** Where the pen goes once the change is drawn. */
  const wanted = useRef<string>(undefined)
  useEffect(() => {
    if (wanted.current !== undefined && givePen(wanted.current)) wanted.current = undefined
  })
  useLostPen(sheet, at)

  const changeSheet = (work: (sheet: Sheet) => Sheet) => {
    settle()
    change(before => inSheet(before, sheet.id, work))
  }
  const make = (work: (sheet: Sheet, id: string) => Edited) => {
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
    if (wish === undefined || isComposing(event)) return
    event.preventDefault()
    if (wish.do === 'leave') return leave(id)
    command(wish)
    if (wanted.current !== undefined) givePen(wanted.current)
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
      isWaiting,
      key: (event, id, caret) => press.current?.(event, id, caret),
      pick: setAt,
    }),
    [typed, settle, isWaiting],
  )
  return {
    sheet,
    open,
    addSheet,
    command,
    at,
    cells,
    changeSheet,
    start: column => make((now, id) => addArgument(now, column, id)),
  }
}

/** Whether a key belongs to a letter that is being put together. Safari says so of the last one by its code alone. */
function isComposing({ nativeEvent }: React.KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229
}

/**
 * Where an undo, or another tab, has taken the cell away that had the pen, the pen goes to one near it; on an empty sheet, to
 * where its first is begun.
 */
function useLostPen({ cells }: Sheet, at: string | undefined): void {
  const place = useRef(0)
  useEffect(() => {
    const now = cells.findIndex(({ id }) => id === at)
    if (now >= 0) place.current = now
    if (now >= 0 || document.activeElement !== document.body) return
    const near = cells[Math.min(place.current, cells.length) - 1] ?? cells[0]
    if (near === undefined)
      document
        .querySelector<HTMLElement>('[data-flow] [role="group"] button')
        ?.focus({ preventScroll: true })
    else if (at !== undefined) givePen(near.id)
  }, [cells, at])
}

/** Out of the sheet: to the buttons above it, from where Tab goes on as everywhere. */
function leave(id: string) {
  const field = document.getElementById(`cell-${id}`)
  field?.closest('[data-flow]')?.querySelector<HTMLElement>('[data-tools]')?.focus()
}
