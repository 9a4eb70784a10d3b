import { SIDE_NAMES } from '@/debate/card'
import type { ArgumentsData } from '@/debate/practice/arguments-data'
import type { Drill } from '@/debate/practice/drill'
import { DrillClock } from './drill-clock'
import { DrillParts } from './drill-parts'
import { DrillReference } from './drill-reference'
import styles from './drill-view.module.css'
import { useArguments } from './load-data'

export type DrillArgument = ArgumentsData['arguments'][number]
export type ChangeDrill = (next: (drill: Drill) => Drill) => void

/** One drill: what was drawn, the time, what is written, and then the reference beside it. */
export function DrillView({ drill, change }: { drill: Drill; change: ChangeDrill }) {
  const data = useArguments()
  if (data === undefined) return <p role="status">Fetching the argument …</p>
  if (data === 'failed')
    return <p role="alert">The argument did not load. Check the connection and reload the page.</p>
  const argument = data.arguments.find(one => one.id === drill.argument)
  if (argument === undefined)
    return (
      <p role="status">The argument of this drill is not in the module any more. Draw another.</p>
    )
  return (
    <div className={styles.drill}>
      <dl className={styles.lot}>
        {drill.resolution !== '' && (
          <div>
            <dt>Resolution</dt>
            <dd>{drill.resolution}</dd>
          </div>
        )}
        {drill.side !== undefined && (
          <div>
            <dt>You speak for</dt>
            <dd>{SIDE_NAMES[drill.side]}</dd>
          </div>
        )}
      </dl>
      <Task drill={drill} argument={argument} />
      <DrillClock began={drill.began} isOver={drill.shown} start={() => change(begun)} />
      <DrillParts drill={drill} argument={argument} change={change} />
      {drill.shown ? (
        <DrillReference drill={drill} argument={argument} change={change} />
      ) : (
        <p>
          <button
            className="button"
            type="button"
            onClick={() => change(before => ({ ...before, shown: true }))}
          >
            Show the reference
          </button>
        </p>
      )}
      <p>
        <a href="/debate/practice">Draw another</a>
      </p>
    </div>
  )
}

function begun(drill: Drill): Drill {
  return drill.began === undefined ? { ...drill, began: Date.now() } : drill
}

function Task({ drill, argument }: { drill: Drill; argument: DrillArgument }) {
  const { title, claim, warrant, impact } = argument
  switch (drill.kind) {
    case 'answer':
      return (
        <section className={styles.card} aria-label="The card against you">
          <p className="meta">The other side says</p>
          <h2>{title}</h2>
          <p>{claim}</p>
          <p>{warrant}</p>
          <p>{impact}</p>
        </section>
      )
    case 'questions':
      return (
        <section className={styles.card} aria-label="Your argument">
          <p className="meta">You say</p>
          <h2>{title}</h2>
          <p>
            {claim} {warrant}
          </p>
        </section>
      )
    case 'steelman':
      return (
        <section className={styles.card} aria-label="The argument to put at its best">
          <p className="meta">Put this at its strongest</p>
          <h2>{title}</h2>
        </section>
      )
  }
}
