import { leftAt } from '@/classroom/decide-clock'
import type { DebateClock } from '@/classroom/event'
import type { DebateStep } from '@/classroom/step'
import { clockText, useNow } from './countdown'
import styles from './speech-clock.module.css'

type Props = { debate: Pick<DebateStep, 'speeches'>; clock: DebateClock; skew: number }

/** The speech that is being given, and the time that is left of it. */
export function SpeechClock({ debate, clock, skew }: Props) {
  const now = useNow(skew)
  const speech = debate.speeches[clock.speech]
  if (speech === undefined) return null
  const left = leftAt(debate, clock, now)
  return (
    <div className={styles.clock} data-over={left < 0 || undefined}>
      <p className={styles.speech}>
        {speech.name} <span>({speech.side === 'aff' ? 'for' : 'against'})</span>
      </p>
      <p className={styles.time} role="timer">
        {clockText(left)}
      </p>
      <p className={styles.state}>{stateText(clock, left)}</p>
    </div>
  )
}

function stateText({ since, elapsed }: DebateClock, left: number): string {
  if (left < 0) return 'Over time'
  if (since !== undefined) return 'Running'
  return elapsed > 0 ? 'Stopped' : 'Not begun'
}
