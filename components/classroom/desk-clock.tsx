import type { ClockAction } from '@/classroom/command'
import type { NowDebate } from '@/classroom/view'
import type { PressButton } from './desk-controls'
import { SpeechClock } from './speech-clock'
import styles from './desk-clock.module.css'

type Props = { now: NowDebate; skew: number; press: PressButton }

/** The clock of a debate round: which speech, start, stop, back to the beginning. */
export function DeskClock({ now, skew, press }: Props) {
  const { step, debate, clock } = now
  const act = (action: ClockAction) => () => void press({ kind: 'clock', step, action })
  const isRunning = clock.since !== undefined
  if (debate.speeches.length === 0) return null
  return (
    <div className={styles.clock}>
      <SpeechClock debate={debate} clock={clock} skew={skew} />
      <div className={styles.buttons}>
        <button
          className="button"
          type="button"
          onClick={act({ kind: isRunning ? 'stop' : 'start' })}
        >
          {isRunning ? 'Stop' : 'Start'}
        </button>
        <button className="button button-quiet" type="button" onClick={act({ kind: 'reset' })}>
          From the beginning
        </button>
        <label>
          Speech{' '}
          <select
            className="field"
            value={clock.speech}
            onChange={event => act({ kind: 'speech', speech: Number(event.target.value) })()}
          >
            {debate.speeches.map((speech, i) => (
              <option key={i} value={i}>
                {i + 1}. {speech.name} ({speech.side === 'aff' ? 'for' : 'against'})
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  )
}
