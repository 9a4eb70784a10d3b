import { CheckField, RadioField } from '@/components/labs/fields'
import type { RuleBoard } from '@/labs/rule/board'
import { safeguardsFor } from '@/labs/rule/effects'
import type { RuleState, RuleStep } from '@/labs/rule/lab'
import styles from './rule-lab.module.css'

/** The rule, and what is to hold it in. */
export function RuleControls({
  board,
  state,
  act,
}: {
  board: RuleBoard
  state: RuleState
  act: (action: RuleStep) => void
}) {
  return (
    <div className={styles.controls}>
      <RadioField
        label="The rule"
        value={state.rule}
        options={board.rules.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={rule => act({ kind: 'rule', rule })}
      />
      <fieldset className={styles.safeguards}>
        <legend>Its safeguards</legend>
        {safeguardsFor(board, state.rule).map(({ id, title, clause }) => (
          <div key={id}>
            <CheckField
              label={title}
              checked={state.safeguards.includes(id)}
              onChange={on => act({ kind: 'safeguard', id, on })}
            />
            <p className={styles.clause}>{clause}</p>
          </div>
        ))}
      </fieldset>
    </div>
  )
}
