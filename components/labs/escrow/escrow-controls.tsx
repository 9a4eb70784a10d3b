import { memo, useMemo } from 'react'
import { RadioField, SelectField } from '@/components/labs/choice-fields'
import { ScaleField } from '@/components/labs/fields'
import {
  ACTS,
  MOST_HOLDERS,
  SPARES,
  type Act,
  type EscrowAction,
  type EscrowState,
  type Spare,
} from '@/labs/escrow/lab'
import { plural } from '@/components/ui/plural'
import { ACT_WORDS, SPARE_WORDS } from '@/labs/escrow/words'
import styles from './escrow-lab.module.css'

type Do = (action: EscrowAction) => void
type Props = { state: EscrowState; act: Do }

const SPARE_OPTIONS = SPARES.map(value => ({ value, label: SPARE_WORDS[value] }))
const ACT_OPTIONS = ACTS.map(value => ({ value, label: ACT_WORDS[value] }))

export function EscrowControls({ state, act }: Props) {
  const on = useMemo(() => handlers(act), [act])
  return (
    <div className={styles.controls}>
      <RadioField
        label="A spare key for the court"
        value={state.spare}
        options={SPARE_OPTIONS}
        onChange={on.spare}
      />
      {state.spare !== 'none' && (
        <>
          <div>
            <ScaleField
              label="Split among"
              value={state.holders}
              least={1}
              most={MOST_HOLDERS}
              words={plural(state.holders, 'holder')}
              onChange={on.holders}
            />
            <ScaleField
              label="Shares that rebuild it"
              value={state.needed}
              least={1}
              most={state.holders}
              words={`Any ${state.needed} of ${state.holders}`}
              onChange={on.needed}
            />
          </div>
          <div className={styles.holders}>
            {state.acts.map((value, holder) => (
              <Holder key={holder} holder={holder} value={value} act={act} />
            ))}
          </div>
        </>
      )}
    </div>
  )
}

function handlers(act: Do) {
  return {
    spare: (spare: Spare) => act({ kind: 'spare', spare }),
    holders: (value: number) => act({ kind: 'holders', value }),
    needed: (value: number) => act({ kind: 'needed', value }),
  }
}

/** What a holder does with its share. */
const Holder = memo(function Holder({
  holder,
  value,
  act,
}: {
  holder: number
  value: Act
  act: Do
}) {
  return (
    <SelectField
      label={`Holder ${holder + 1}`}
      value={value}
      options={ACT_OPTIONS}
      onChange={next => act({ kind: 'act', holder, act: next })}
    />
  )
})
