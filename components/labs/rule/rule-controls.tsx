import { memo, useCallback, useMemo } from 'react'
import { RadioField } from '@/components/labs/choice-fields'
import { CheckField } from '@/components/labs/fields'
import type { RuleBoard } from '@/labs/rule/board'
import { safeguardsFor } from '@/labs/rule/effects'
import type { RuleState, RuleStep } from '@/labs/rule/lab'
import styles from './rule-lab.module.css'

type Act = (action: RuleStep) => void

type Props = { board: RuleBoard; act: Act } & Pick<RuleState, 'rule' | 'safeguards'>

/** The rule, and what is to hold it in. */
export const RuleControls = memo(function RuleControls({ board, rule, safeguards, act }: Props) {
  const options = useMemo(
    () => board.rules.map(({ id, title }) => ({ value: id, label: title })),
    [board],
  )
  const choose = useCallback((rule: string) => act({ kind: 'rule', rule }), [act])
  return (
    <div className={styles.controls}>
      <RadioField label="The rule" value={rule} options={options} onChange={choose} />
      <fieldset className={styles.safeguards}>
        <legend>Its safeguards</legend>
        {safeguardsFor(board, rule).map(({ id, title, clause }) => (
          <Safeguard
            key={id}
            id={id}
            title={title}
            clause={clause}
            chosen={safeguards.includes(id)}
            act={act}
          />
        ))}
      </fieldset>
    </div>
  )
})

type SafeguardProps = { id: string; title: string; clause: string; chosen: boolean; act: Act }

const Safeguard = memo(function Safeguard({ id, title, clause, chosen, act }: SafeguardProps) {
  return (
    <div>
      <CheckField
        label={title}
        checked={chosen}
        onChange={on => act({ kind: 'safeguard', id, on })}
      />
      <p className={styles.clause}>{clause}</p>
    </div>
  )
})
