import { useEffect, useRef } from 'react'
import type { Shortcut } from '@/components/debate/desk/shortcuts'
import { BODY_ACTION, BODY_ACTIONS } from '@/components/debate/card/body-commands'

/** Every key of the desk. */
export const BRIEF_KEYS: readonly Shortcut[] = [
  { keys: ['↑', '↓'], does: 'In the outline: choose' },
  { keys: ['Alt', '↑ ↓'], does: 'In the outline: move up or down' },
  { keys: ['Alt', '← →'], does: 'In the outline: a heading one level out or in' },
  { keys: ['Enter'], does: 'In the outline: write the entry' },
  { keys: ['Delete'], does: 'In the outline: take the entry away, with all that it holds' },
  ...BODY_ACTIONS.map(action => ({
    keys: [BODY_ACTION[action].key],
    does: `In a card’s text: ${BODY_ACTION[action].label.toLowerCase()}`,
  })),
  { keys: ['Ctrl', 'Z'], does: 'Undo' },
  { keys: ['Ctrl', 'Y'], does: 'Redo' },
  { keys: ['?'], does: 'This list' },
]

/** Undo and redo anywhere on the desk but in a field, which has its own. */
export function useBriefKeys(undo: (again: boolean) => void): void {
  const latest = useRef(undo)
  useEffect(() => {
    latest.current = undo
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest('input, textarea')) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      latest.current(key === 'y' || event.shiftKey)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
