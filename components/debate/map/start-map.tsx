import { useState } from 'react'
import { createKept } from '@/components/debate/keeping/desk'
import { newId } from '@/components/debate/keeping/new-id'
import { useArguments } from '@/components/debate/practice/load-data'
import { addClaim, join } from '@/debate/map/edit'
import { EMPTY_MAP, type ArgumentMap } from '@/debate/map/map'
import type { ArgumentsData } from '@/debate/practice/arguments-data'
import { ArgdownBox } from './argdown-box'
import styles from './start-map.module.css'

async function keep(map: ArgumentMap) {
  location.hash = await createKept('map', map)
}

/** Begins a map: from the module's arguments, empty, or from a text of Argdown. */
export function StartMap() {
  const data = useArguments()
  const [text, setText] = useState('')
  return (
    <div className={styles.start}>
      {data === undefined && <p role="status">Fetching the arguments …</p>}
      {data === 'failed' && (
        <p role="alert">
          The module’s arguments did not load. An empty map can be begun all the same.
        </p>
      )}
      {typeof data === 'object' && data.arguments.length > 0 && <FromArguments data={data} />}
      <p>
        <button
          className="button button-quiet"
          type="button"
          onClick={() => void keep(addClaim({ ...EMPTY_MAP, title: 'New map' }, newId()))}
        >
          Begin an empty map
        </button>
      </p>
      <details>
        <summary>Begin from a text of Argdown</summary>
        <ArgdownBox
          text={text}
          write={setText}
          take={map => void keep(named(map))}
          button="Make a map of it"
        />
      </details>
    </div>
  )
}

function named(map: ArgumentMap): ArgumentMap {
  return map.title === '' ? { ...map, title: 'Map from Argdown' } : map
}

function FromArguments({ data }: { data: ArgumentsData }) {
  const [chosen, choose] = useState(data.arguments[0]?.id ?? '')
  const sides = [...new Set(data.arguments.map(argument => argument.side))]
  const begin = () => {
    const those = data.arguments.filter(
      one => chosen === 'all' || one.id === chosen || one.side === chosen,
    )
    const title = those.length === 1 ? (those[0]?.title ?? '') : `${those.length} arguments`
    void keep(those.reduce((map, one) => join(map, one.map, `${one.id}-`), { ...EMPTY_MAP, title }))
  }
  return (
    <form action={begin} className={styles.from}>
      <label>
        Begin with an argument, its reasons, its evidence and the best answer to it
        <select className="field" value={chosen} onChange={event => choose(event.target.value)}>
          {data.arguments.map(({ id, title }) => (
            <option key={id} value={id}>
              {id} · {title}
            </option>
          ))}
          {sides.map(side => (
            <option key={side} value={side}>
              Every argument for {side}
            </option>
          ))}
          <option value="all">All {data.arguments.length} arguments</option>
        </select>
      </label>
      <button className="button">Open as a map</button>
    </form>
  )
}
