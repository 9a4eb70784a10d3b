import { RadioField, ScaleField, SelectField } from '@/components/labs/fields'
import {
  ACTS,
  MOST_HOLDERS,
  SPARES,
  type Act,
  type EscrowAction,
  type EscrowState,
} from '@/labs/escrow/lab'
import { ACT_WORDS, SPARE_WORDS } from '@/labs/escrow/words'
import styles from './escrow-lab.module.css'

type Props = { state: EscrowState; act: (action: EscrowAction) => void }

export function EscrowControls({ state, act }: Props) {
  return (
    <div className={styles.controls}>
      <RadioField
        label="A spare key for the court"
        value={state.spare}
        options={SPARES.map(value => ({ value, label: SPARE_WORDS[value] }))}
        onChange={spare => act({ kind: 'spare', spare })}
      />
      {state.spare !== 'none' && (
        <>
          <div>
            <ScaleField
              label="Split among"
              value={state.holders}
              range={[1, MOST_HOLDERS]}
              words={count => (count === 1 ? '1 holder' : `${count} holders`)}
              onChange={value => act({ kind: 'holders', value })}
            />
            <ScaleField
              label="Shares that rebuild it"
              value={state.needed}
              range={[1, state.holders]}
              words={count => `Any ${count} of ${state.holders}`}
              onChange={value => act({ kind: 'needed', value })}
            />
          </div>
          <Holders state={state} act={act} />
        </>
      )}
    </div>
  )
}

/** What each holder does with its share. */
function Holders({ state, act }: Props) {
  return (
    <div className={styles.holders}>
      {state.acts.map((value, holder) => (
        <SelectField<Act>
          key={holder}
          label={`Holder ${holder + 1}`}
          value={value}
          options={ACTS.map(one => ({ value: one, label: ACT_WORDS[one] }))}
          onChange={next => act({ kind: 'act', holder, act: next })}
        />
      ))}
    </div>
  )
}
