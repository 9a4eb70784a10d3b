import { useCallback } from 'react'
import { RadioField } from '@/components/labs/choice-fields'
import type { BaseRatesState, BaseRatesStep } from '@/labs/base-rates/lab'
import { dotsOf, type Picture } from '@/labs/base-rates/dots'
import type { Outcome } from '@/labs/base-rates/outcome'
import { compare, isNothing, ratio, times, WHOLE, type Ratio } from '@/labs/base-rates/ratio'
import { exactly, expected, oneIn } from '@/labs/base-rates/words'
import styles from './base-rates-lab.module.css'
import { DayTable } from './day-table'
import { Digits } from './digits'
import { DotsFigure } from './dots-figure'

const PICTURE_OPTIONS: { value: Picture; label: string }[] = [
  { value: 'alarms', label: 'alarms: which are right?' },
  { value: 'messages', label: 'messages: where do alarms come from?' },
]

const HALF = ratio(1n, 2n)

/** The picture, its numbers, and what would have to change. On paper it is there before the guess as well. */
export function BaseRatesResult({
  state,
  outcome,
  act,
}: {
  state: BaseRatesState
  outcome: Outcome
  act: (action: BaseRatesStep) => void
}) {
  const runs = dotsOf(outcome, state.picture)
  const draw = useCallback((picture: Picture) => act({ kind: 'picture', picture }), [act])
  return (
    <div className={state.shown ? styles.result : `${styles.result} ${styles.veiled}`}>
      <div className={styles.choose}>
        <RadioField
          label="The 10,000 dots are"
          value={state.picture}
          options={PICTURE_OPTIONS}
          onChange={draw}
        />
      </div>
      {runs.length === 0 ? (
        <p className={styles.none}>There is nothing to draw: on such a day there are none.</p>
      ) : (
        <DotsFigure runs={runs} what={state.picture} />
      )}
      <div className={styles.words}>
        {runs.length > 0 && (
          <DayTable outcome={outcome} runs={runs} dots={`Of 10,000 ${state.picture}`} />
        )}
        <Exact outcome={outcome} />
      </div>
    </div>
  )
}

function Exact({ outcome: { right, evenAt, alarms } }: { outcome: Outcome }) {
  return (
    <ul className={styles.exact}>
      <li>
        Alarms in the day: <Digits text={expected(alarms)} />.
      </li>
      {right !== undefined && !isNothing(right) && (
        <li>
          <Digits text={rightText(right)} />
        </li>
      )}
      {evenAt !== undefined &&
        right !== undefined &&
        !isNothing(right) &&
        compare(right, HALF) < 0 && (
          <li>
            For half of the alarms to be right, only {expected(times(evenAt, ratio(1_000_000n)))} of
            1,000,000 lawful messages may raise one.
          </li>
        )}
    </ul>
  )
}

function rightText(right: Ratio): string {
  if (compare(right, WHOLE) === 0) return 'Every alarm is right.'
  const short = compare(right, HALF) < 0 ? ` That is ${oneIn(right)}.` : ''
  return `Share of alarms that are right: exactly ${exactly(right)}, a fraction in lowest terms and not a count.${short}`
}
