import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { SIDE_NAMES } from '@/debate/card'
import { CardLabel } from '@/components/debate/card/card-label'
import type { Entry } from '@/debate/brief'
import { depthOf } from '@/debate/outline'
import styles from './outline-tree.module.css'

export type OutlineActions = {
  select: (id: string) => void
  /** Chosen with a pointer. */
  press: (id: string) => void
  /** Opens the selected entry for writing. */
  open: () => void
  nudge: (step: -1 | 1) => void
  shift: (step: -1 | 1) => void
  remove: () => void
  /** Puts an entry before another. */
  drop: (id: string, before: string) => void
}

/** The outline of a brief as a tree: moved by mouse, by keys, and by the buttons above it. */
export function OutlineTree({
  entries,
  selected,
  faults,
  actions,
}: {
  entries: readonly Entry[]
  selected: string | undefined
  /** The entries in which a rule found an error. */
  faults: ReadonlySet<string>
  actions: OutlineActions
}) {
  const list = useRef<HTMLUListElement>(null)
  const [over, setOver] = useState<string>()
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>('[aria-selected="true"]')
    item?.scrollIntoView({ block: 'nearest' })
    if (list.current?.contains(document.activeElement)) item?.focus({ preventScroll: true })
  }, [selected])
  const first = selected ?? entries[0]?.id
  return (
    <ul
      ref={list}
      className={styles.tree}
      role="tree"
      aria-label="Outline"
      onKeyDown={event => press(event, entries, first, actions)}
    >
      {entries.map(entry => (
        <li
          key={entry.id}
          role="treeitem"
          aria-level={depthOf(entry) + 1}
          aria-selected={entry.id === selected}
          tabIndex={entry.id === first ? 0 : -1}
          className={styles[entry.level]}
          data-over={entry.id === over || undefined}
          draggable
          onClick={() => actions.press(entry.id)}
          onFocus={() => entry.id !== selected && actions.select(entry.id)}
          onDragStart={event => event.dataTransfer.setData('text/x-entry', entry.id)}
          onDragOver={event => {
            event.preventDefault()
            setOver(entry.id)
          }}
          onDragLeave={() => setOver(undefined)}
          onDragEnd={() => setOver(undefined)}
          onDrop={event => {
            event.preventDefault()
            setOver(undefined)
            actions.drop(event.dataTransfer.getData('text/x-entry'), entry.id)
          }}
        >
          <span className={styles.line}>
            <EntryLine entry={entry} />
          </span>
          {faults.has(entry.id) && <span className={styles.fault}>to mend</span>}
        </li>
      ))}
    </ul>
  )
}

function EntryLine({ entry }: { entry: Entry }) {
  switch (entry.level) {
    case 'pocket':
      return (
        <>
          {entry.title || 'Untitled'}
          {entry.side !== undefined && !entry.title.includes(SIDE_NAMES[entry.side]) && (
            <span className={styles.side}> {SIDE_NAMES[entry.side]}</span>
          )}
        </>
      )
    case 'hat':
    case 'block':
      return entry.title || 'Untitled'
    case 'analytic':
      return entry.text.slice(0, 120) || 'Analytic, empty'
    case 'card':
      return (
        <>
          <CardLabel card={entry} />
          {entry.tag.slice(0, 140) || 'No tag yet'}
        </>
      )
  }
}

/** Arrows choose, with Alt they move; Enter writes; Delete takes away. */
function press(
  event: KeyboardEvent,
  entries: readonly Entry[],
  selected: string | undefined,
  actions: OutlineActions,
) {
  const act = keyAction(event, entries, selected, actions)
  if (act === undefined) return
  event.preventDefault()
  act()
}

function keyAction(
  { key, altKey, ctrlKey, metaKey }: KeyboardEvent,
  entries: readonly Entry[],
  selected: string | undefined,
  actions: OutlineActions,
): (() => void) | undefined {
  if (ctrlKey || metaKey) return undefined
  const at = entries.findIndex(entry => entry.id === selected)
  const go = (to: number) => () => {
    const entry = entries[Math.max(0, Math.min(entries.length - 1, to))]
    if (entry !== undefined) actions.select(entry.id)
  }
  switch (key) {
    case 'ArrowUp':
      return altKey ? () => actions.nudge(-1) : go(at - 1)
    case 'ArrowDown':
      return altKey ? () => actions.nudge(1) : go(at + 1)
    case 'ArrowLeft':
      return altKey ? () => actions.shift(-1) : undefined
    case 'ArrowRight':
      return altKey ? () => actions.shift(1) : undefined
    case 'Home':
      return go(0)
    case 'End':
      return go(entries.length - 1)
    case 'Enter':
      return actions.open
    case 'Delete':
      return actions.remove
    default:
      return undefined
  }
}
