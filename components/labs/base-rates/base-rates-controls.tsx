import { useId, useRef } from 'react'
import {
  FIELDS,
  readField,
  readGuess,
  type BaseRatesState,
  type BaseRatesStep,
  type Field,
} from '@/labs/base-rates/lab'
import { FIELD_WORDS } from '@/labs/base-rates/words'
import { AmountField } from './amount-field'
import styles from './base-rates-lab.module.css'

type Props = { state: BaseRatesState; act: (action: BaseRatesStep) => void }

/** The numbers that the reader supposes, and the guess that comes first. */
export function BaseRatesControls({ state, act }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const count = () => {
    // Before the field and its button go, and the focus with them.
    if (readGuess(state.guess).kind === 'amount') box.current?.focus({ preventScroll: true })
    act({ kind: 'show' })
  }
  return (
    <>
      <p className={styles.invented}>
        A scanner looks at every message. These numbers are invented: put your own. None of them is
        the true one.
      </p>
      <div className={styles.amounts}>
        {FIELDS.map(field => (
          <Supposed key={field} field={field} state={state} act={act} />
        ))}
      </div>
      <div className={styles.counting} ref={box} tabIndex={-1}>
        {state.shown ? (
          <p className={styles.hint}>
            They are counted. Now change a number, and see what follows.
          </p>
        ) : (
          <Guess state={state} act={act} count={count} />
        )}
      </div>
    </>
  )
}

function Supposed({ field, state, act }: Props & { field: Field }) {
  const label = FIELD_WORDS[field]
  return (
    <AmountField
      label={label}
      text={state[field]}
      amount={readField(state, field)}
      onType={text => act({ kind: 'type', field, text })}
    >
      <button
        className={styles.scale}
        type="button"
        onClick={() => act({ kind: 'scale', field, up: false })}
      >
        ÷ 10<span className="visually-hidden">: {label}</span>
      </button>
      <button
        className={styles.scale}
        type="button"
        onClick={() => act({ kind: 'scale', field, up: true })}
      >
        × 10<span className="visually-hidden">: {label}</span>
      </button>
    </AmountField>
  )
}

function Guess({ state, act, count }: Props & { count: () => void }) {
  const guess = readGuess(state.guess)
  const hint = useId()
  return (
    <form
      className={styles.guess}
      onSubmit={event => {
        event.preventDefault()
        count()
      }}
    >
      <AmountField
        label="Your guess: of 100 alarms, how many are right?"
        text={state.guess}
        amount={guess}
        isNeeded={false}
        onType={text => act({ kind: 'guess', text })}
      >
        <button
          className="button"
          type="submit"
          aria-disabled={guess.kind === 'refused'}
          aria-describedby={state.guess === '' ? hint : undefined}
        >
          Count the alarms
        </button>
      </AmountField>
      {state.guess === '' && (
        <p className={styles.hint} id={hint}>
          Guess first, from 0 to 100: then they are counted.
        </p>
      )}
    </form>
  )
}
