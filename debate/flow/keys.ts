import { DIRECTIONS, type Direction } from './layout'

/** What a key does on the flow. Letters alone always write. */
export type Command =
  | {
      do:
        | 'below'
        | 'answer'
        | 'back'
        | 'extend'
        | 'argument'
        | 'cross-out'
        | 'remove'
        | 'undo'
        | 'redo'
        | 'leave'
    }
  | { do: 'go' | 'move'; to: Direction }
  | { do: 'group'; by: 1 | -1 }
  | { do: 'sheet'; to: number }
  | { do: 'new-sheet' }

type Key = Pick<KeyLike, 'key' | 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>
type KeyLike = {
  key: string
  code: string
  altKey: boolean
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}
/** Where the pen is in the text of the cell: at its first line, its last, or in an empty cell. */
export type Caret = { first: boolean; last: boolean; empty: boolean }

const ALT: Readonly<Record<string, Command>> = {
  KeyE: { do: 'extend' },
  KeyA: { do: 'argument' },
  KeyX: { do: 'cross-out' },
  KeyN: { do: 'new-sheet' },
  Backspace: { do: 'remove' },
  Delete: { do: 'remove' },
}

/** The command of a key press; undefined where the press belongs to the text or the browser. Most keys do not ask where the pen is. */
export function commandOf(key: Key, caret: () => Caret): Command | undefined {
  if (key.ctrlKey || key.metaKey) return withControl(key)
  if (key.altKey) return withAlt(key)
  switch (key.key) {
    case 'Enter':
      return key.shiftKey ? undefined : { do: 'below' }
    case 'Tab':
      return { do: key.shiftKey ? 'back' : 'answer' }
    case 'Escape':
      return { do: 'leave' }
    case 'ArrowUp':
      return caret().first ? { do: 'go', to: 'up' } : undefined
    case 'ArrowDown':
      return caret().last ? { do: 'go', to: 'down' } : undefined
    case 'Backspace':
      return caret().empty ? { do: 'remove' } : undefined
    default:
      return undefined
  }
}

function withControl(key: Key): Command | undefined {
  if (key.code === 'KeyZ') return { do: key.shiftKey ? 'redo' : 'undo' }
  if (key.code === 'KeyY') return { do: 'redo' }
  return undefined
}

function withAlt(key: Key): Command | undefined {
  const to = DIRECTIONS.find(
    direction => key.key === `Arrow${direction[0]?.toUpperCase()}${direction.slice(1)}`,
  )
  if (to !== undefined) return { do: key.shiftKey ? 'move' : 'go', to }
  if (key.code === 'KeyG') return { do: 'group', by: key.shiftKey ? -1 : 1 }
  const digit = /^Digit([1-9])$/.exec(key.code)?.[1]
  if (digit !== undefined) return { do: 'sheet', to: Number(digit) - 1 }
  return ALT[key.code]
}
