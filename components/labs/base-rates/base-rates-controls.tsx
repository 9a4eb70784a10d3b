import { useId, useRef, useState } from 'react'
import {
  FIELDS,
  readField,
  readGuess,
  scaled,
  unreadable,
  type BaseRatesState,
  type BaseRatesStep,
  type Field,
} from '@/labs/base-rates/lab'
import { FIELD_WORDS, named } from '@/labs/base-rates/words'
import { AmountField } from './amount-field'
import styles from './base-rates-lab.module.css'

type Props = { state: BaseRatesState; act: (action: BaseRatesStep) => void }

/** The numbers that the reader supposes, and the guess that comes first. */
export function BaseRatesControls({ state, act }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const fields = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState<BaseRatesState>()
  const bad = unreadable(state)
  const count = () => {
    if (bad.length > 0) {
      setAsked(state)
      fields.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
      return
    }
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
      <div className={styles.amounts} ref={fields}>
        {FIELDS.map(field => (
          <Supposed key={field} field={field} state={state} act={act} />
        ))}
      </div>
      <div className={styles.counting} ref={box} tabIndex={-1}>
        {state.shown ? (
          <p className={styles.hint}>
            {bad.length === 0
              ? 'They are counted. Now change a number, and see what follows.'
              : `Put right ${named(bad)}, and they are counted again.`}
          </p>
        ) : (
          <Guess state={state} act={act} count={count} />
        )}
        <p className={styles.refused} role="status">
          {/* Said until something is typed. */}
          {asked === state && bad.length > 0 && `Nothing is counted: ${named(bad)} cannot be read.`}
        </p>
      </div>
    </>
  )
}

function Supposed({ field, state, act }: Props & { field: Field }) {
  const label = FIELD_WORDS[field]
  const text = state[field]
  const [refused, setRefused] = useState<{ text: string; reason: string }>()
  const button = (sign: string, up: boolean) => (
    <button
      className={styles.scale}
      type="button"
      onClick={() => {
        const next = scaled(state, field, up)
        if (next.kind === 'refused') setRefused({ text, reason: next.reason })
        act({ kind: 'scale', field, up })
      }}
    >
      {sign}
      <span className="visually-hidden">: {label}</span>
    </button>
  )
  return (
    <div>
      <AmountField
        label={label}
        text={text}
        amount={readField(state, field)}
        onType={text => act({ kind: 'type', field, text })}
      >
        {button('÷ 10', false)}
        {button('× 10', true)}
      </AmountField>
      <p className={styles.refused} role="status">
        {refused?.text === text && refused.reason}
      </p>
    </div>
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
