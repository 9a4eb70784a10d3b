import { leftText } from '@/debate/clock/time-text'
import { preparation, startOrStop } from './clock-keys'
import styles from './clock-controls.module.css'
import type { RunningClock } from './use-clock'

/** Every press of the clock as a button, with its key. */
export function ClockControls({ clock, last }: { clock: RunningClock; last: number }) {
  const { view, press, format } = clock
  const isRunning = view.state === 'running'
  return (
    <div className={styles.controls}>
      <div className={styles.row}>
        <button className="button" type="button" onClick={() => press(startOrStop(view))}>
          {isRunning ? 'Stop' : view.elapsed > 0 ? 'Go on' : 'Start'} <kbd>Space</kbd>
        </button>
        <button
          className="button button-quiet"
          type="button"
          disabled={view.at >= last}
          onClick={() => press({ do: 'go', to: view.at + 1 })}
        >
          Next speech <kbd>N</kbd>
        </button>
        <button
          className="button button-quiet"
          type="button"
          disabled={!clock.canUndo}
          onClick={clock.undo}
        >
          Undo press <kbd>U</kbd>
        </button>
      </div>
      <div className={styles.row}>
        {format.sides.map((side, i) => (
          <PreparationButton key={side.id} clock={clock} side={side} nth={i + 1} />
        ))}
        {(view.period.pois || view.poi !== undefined) && (
          <button
            className="button button-quiet"
            type="button"
            aria-pressed={view.poi !== undefined}
            onClick={() => press(view.poi === undefined ? { do: 'poi' } : { do: 'poi-end' })}
          >
            {view.poi === undefined ? 'Point of information' : 'Point is over'} <kbd>I</kbd>
          </button>
        )}
      </div>
    </div>
  )
}

function PreparationButton({
  clock: { view, press },
  side,
  nth,
}: {
  clock: RunningClock
  side: { id: string; name: string }
  nth: number
}) {
  const left = view.preparationLeft.get(side.id)
  if (left === undefined) return null
  const act = preparation(view, side.id)
  const isOn = view.preparing === side.id
  return (
    <button
      className="button button-quiet"
      type="button"
      disabled={act === undefined}
      aria-pressed={isOn}
      onClick={() => act !== undefined && press(act)}
    >
      {isOn ? 'End' : 'Use'} {side.name} preparation · {leftText(left)} <kbd>{nth}</kbd>
    </button>
  )
}
