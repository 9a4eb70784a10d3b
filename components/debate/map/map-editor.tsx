import { useState } from 'react'
import { download, fileName } from '@/components/debate/keeping/download'
import { Shortcuts } from '@/components/debate/desk/shortcuts'
import { PrintButton } from '@/components/ui/print-button'
import { pictureOf } from '@/debate/map/layout'
import type { ArgumentMap } from '@/debate/map/map'
import { svgOf } from '@/debate/map/svg'
import { ArgdownBox } from './argdown-box'
import styles from './map-editor.module.css'
import { MapOutline } from './map-outline'
import { MapPicture } from './map-picture'
import { MAP_KEYS } from './map-keys'

type Change = (next: (map: ArgumentMap) => ArgumentMap) => void

/** A map as an outline to write in and a picture to look at: the same claims, one beside the other. */
export function MapEditor({
  map,
  change,
  undo,
  redo,
}: {
  map: ArgumentMap
  change: Change
  undo: () => void
  redo: () => void
}) {
  const [chosen, choose] = useState<string>()
  const keys = (event: React.KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyZ') return
    event.preventDefault()
    if (event.shiftKey) redo()
    else undo()
  }
  return (
    <div className={styles.map} onKeyDown={keys}>
      <div className={styles.head}>
        <label>
          Title
          <input
            className="field"
            maxLength={300}
            value={map.title}
            onChange={({ target }) => change(before => ({ ...before, title: target.value }))}
          />
        </label>
        <Shortcuts keys={MAP_KEYS} />
      </div>
      <div className={styles.panes}>
        <MapOutline map={map} change={change} chosen={chosen} choose={choose} />
        <MapPicture map={map} chosen={chosen} choose={id => goTo(id, choose)} />
      </div>
      <Files map={map} change={change} />
    </div>
  )
}

function goTo(id: string, choose: (id: string) => void) {
  choose(id)
  const field = document.getElementById(`claim-${id}`)
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}

function Files({ map, change }: { map: ArgumentMap; change: Change }) {
  const [text, setText] = useState<string>()
  const write = async () => {
    const { writeArgdown } = await import('@/debate/map/argdown/write')
    return writeArgdown(map)
  }
  return (
    <div className={`${styles.files} no-print`}>
      <button
        className="button button-quiet"
        type="button"
        onClick={() =>
          download(fileName(map.title, 'svg'), 'image/svg+xml', svgOf(pictureOf(map), map.title))
        }
      >
        Save the picture (SVG)
      </button>
      <button
        className="button button-quiet"
        type="button"
        onClick={() =>
          void write().then(argdown =>
            download(fileName(map.title, 'argdown'), 'text/plain', argdown),
          )
        }
      >
        Save as Argdown
      </button>
      <PrintButton />
      <details onToggle={event => event.currentTarget.open && void write().then(setText)}>
        <summary>Edit as Argdown</summary>
        {text !== undefined && (
          <ArgdownBox
            text={text}
            write={setText}
            button="Put this in the place of the map"
            take={read => change(before => ({ ...read, title: read.title || before.title }))}
          />
        )}
      </details>
    </div>
  )
}
