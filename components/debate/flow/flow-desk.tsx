'use client'

import { useState } from 'react'
import { useHash } from '@/components/debate/brief/use-hash'
import { KeptList } from '@/components/debate/desk/kept-list'
import { KeptState } from '@/components/debate/desk/kept-state'
import { useFormats } from '@/components/debate/format/own-formats'
import { createKept } from '@/components/debate/keeping/desk'
import { newId } from '@/components/debate/keeping/new-id'
import { SavedLine } from '@/components/debate/keeping/saved-line'
import { useKept } from '@/components/debate/keeping/use-kept'
import { newFlow, type Flow } from '@/debate/flow/flow'
import type { Format } from '@/debate/formats/format'
import { FlowEditor } from './flow-editor'
import styles from './flow-desk.module.css'

/** The flow that the address names; without one, the way to begin. */
export function FlowDesk({ formats }: { formats: readonly Format[] }) {
  const id = useHash()
  const kept = useKept('flow', id)
  if (id === undefined)
    return (
      <>
        <StartFlow formats={formats} />
        <h2>Flows</h2>
        <KeptList kind="flow" href="/debate/flow" empty="None yet. Choose a format, and begin." />
      </>
    )
  return (
    <KeptState kept={kept} back="/debate/flow">
      {open => (
        <>
          <FlowName title={open.body.title} change={open.change} />
          <FlowEditor
            parts={{ flow: open.body, change: open.change, undo: open.undo, redo: open.redo }}
            sides={sidesOf(open.body)}
          />
          <SavedLine kept={open} />
        </>
      )}
    </KeptState>
  )
}

/** A flow by itself knows its sides by the ids in its columns alone. */
function sidesOf({ columns }: Flow): { id: string; name: string }[] {
  const ids = [...new Set(columns.flatMap(({ side }) => (side === undefined ? [] : [side])))]
  return ids.map(id => ({ id, name: `the ${id} side` }))
}

function FlowName({
  title,
  change,
}: {
  title: string
  change: (next: (flow: Flow) => Flow) => void
}) {
  return (
    <label className={styles.name}>
      <span>Name</span>
      <input
        className="field"
        defaultValue={title}
        maxLength={300}
        onChange={({ target }) => change(flow => ({ ...flow, title: target.value }))}
      />
    </label>
  )
}

function StartFlow({ formats: built }: { formats: readonly Format[] }) {
  const formats = useFormats(built)
  const [chosen, choose] = useState(built[0]?.id)
  const format = formats.find(one => one.id === chosen)
  const begin = async () => {
    if (format === undefined) return
    location.hash = await createKept('flow', newFlow(format, `Flow, ${format.short}`, newId()))
  }
  return (
    <form action={begin} className={styles.start}>
      <label>
        Format
        <select className="field" value={chosen} onChange={event => choose(event.target.value)}>
          {formats.map(one => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <button className="button">Begin a flow</button>
    </form>
  )
}
