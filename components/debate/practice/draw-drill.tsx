import { useState } from 'react'
import { createKept } from '@/components/debate/keeping/desk'
import { newId } from '@/components/debate/keeping/new-id'
import { draw, DRILL_KINDS, ownSide, type Drill, type DrillKind } from '@/debate/practice/drill'
import type { ArgumentsData } from '@/debate/practice/arguments-data'
import { useArguments } from './load-data'
import styles from './draw-drill.module.css'

const DRILL_NAMES: Record<DrillKind, { name: string; about: string }> = {
  answer: {
    name: 'Answer',
    about: 'The other side plays a card. You have two minutes to answer it.',
  },
  questions: {
    name: 'Stand the questions',
    about:
      'You make an argument, and are asked its critical questions one by one; the best answer to it comes last.',
  },
  steelman: {
    name: 'Steelman',
    about:
      'Put an argument at its strongest, as those would who hold it. Then see it beside theirs.',
  },
}

/** Draws a drill by lot: the resolution, the side and the argument. */
export function DrawDrill() {
  const data = useArguments()
  const [kind, setKind] = useState<DrillKind>('answer')
  const begin = async () => {
    if (typeof data !== 'object') return
    const drill = drawn(data, kind, newId())
    if (drill !== undefined) location.hash = await createKept('drill', drill)
  }
  if (typeof data === 'object' && data.arguments.length === 0)
    return <p>This module has no arguments yet, so there is nothing to draw.</p>
  return (
    <form action={begin} className={styles.draw}>
      <fieldset>
        <legend>Draw a drill by lot</legend>
        {DRILL_KINDS.map(one => (
          <label key={one}>
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
            <span>
              <strong>{DRILL_NAMES[one].name}.</strong> {DRILL_NAMES[one].about}
            </span>
          </label>
        ))}
      </fieldset>
      <button className="button" disabled={typeof data !== 'object'}>
        Draw
      </button>
      {data === undefined && <p role="status">Fetching the arguments …</p>}
      {data === 'failed' && (
        <p role="alert">The arguments did not load. Check the connection and reload the page.</p>
      )}
    </form>
  )
}

function drawn(data: ArgumentsData, kind: DrillKind, seed: string): Drill | undefined {
  const lot = draw(seed, data.lots)
  const argument = data.arguments.find(one => one.id === lot?.argument)
  if (lot === undefined || argument === undefined) return undefined
  const side = ownSide(kind, lot)
  return {
    title: `${DRILL_NAMES[kind].name}: ${argument.title}`.slice(0, 300),
    kind,
    seed,
    resolution: lot.resolution,
    ...(side !== undefined && { side }),
    argument: argument.id,
    parts: [],
    shown: false,
    ticks: [],
  }
}
