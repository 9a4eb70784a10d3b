import { Shortcuts } from '@/components/debate/desk/shortcuts'
import type { Command } from '@/debate/flow/keys'
import styles from './flow-tools.module.css'

/** What can be done at the cell that has the pen, each with its key: for a phone, and to be found at all. */
const TOOLS: { command: Command; label: string; key: string }[] = [
  { command: { do: 'below' }, label: 'Below', key: 'Enter' },
  { command: { do: 'answer' }, label: 'Answer', key: 'Tab' },
  { command: { do: 'extend' }, label: 'Extend', key: 'Alt+E' },
  { command: { do: 'group', by: 1 }, label: 'Group', key: 'Alt+G' },
  { command: { do: 'cross-out' }, label: 'Cross out', key: 'Alt+X' },
  { command: { do: 'remove' }, label: 'Delete', key: 'Alt+Del' },
  { command: { do: 'undo' }, label: 'Undo', key: 'Ctrl+Z' },
]

const FLOW_KEYS = [
  { keys: ['Enter'], does: 'Write another below' },
  { keys: ['Shift', 'Enter'], does: 'New line in the cell' },
  { keys: ['Tab'], does: 'Answer this, in the other side’s next speech' },
  { keys: ['Shift', 'Tab'], does: 'Back to what this answers' },
  { keys: ['Alt', '↑ ↓ ← →'], does: 'Go to the next cell that way' },
  { keys: ['Alt', 'Shift', '↑ ↓ ← →'], does: 'Move the cell that way' },
  { keys: ['Alt', 'A'], does: 'New argument in this speech' },
  { keys: ['Alt', 'E'], does: 'Extend this in its side’s next speech' },
  { keys: ['Alt', 'G'], does: 'Answer the next argument too (group)' },
  { keys: ['Alt', 'Shift', 'G'], does: 'Take one out of the group' },
  { keys: ['Alt', 'X'], does: 'Cross out, bring back' },
  { keys: ['Alt', 'Delete'], does: 'Delete the cell and what answers it' },
  { keys: ['Alt', '1 … 9'], does: 'Open a sheet' },
  { keys: ['Alt', 'N'], does: 'New sheet' },
  { keys: ['Ctrl', 'Z'], does: 'Undo' },
  { keys: ['Ctrl', 'Shift', 'Z'], does: 'Redo' },
  { keys: ['Esc'], does: 'Leave the sheet: Tab then goes on as usual' },
] as const

export function FlowTools({
  command,
  isIdle,
  more = [],
}: {
  command: (command: Command) => void
  /** No cell has the pen. */
  isIdle: boolean
  more?: readonly { keys: readonly string[]; does: string }[]
}) {
  return (
    <div className={styles.tools} role="toolbar" aria-label="The cell">
      {TOOLS.map(({ command: wish, label, key }, i) => (
        <button
          key={label}
          type="button"
          disabled={isIdle && i > 0}
          {...(i === 0 && { 'data-tools': '' })}
          aria-disabled={isIdle}
          // The pen stays where it is.
          onPointerDown={event => event.preventDefault()}
          onClick={() => !isIdle && command(wish)}
        >
          {label} <kbd>{key}</kbd>
        </button>
      ))}
      <Shortcuts keys={[...FLOW_KEYS, ...more]} />
    </div>
  )
}
