import { useState } from 'react'
import { PlanFields } from './plan-fields'
import type { PlanLine } from './plan-line'
import { isPlanKind, PLAN_KINDS, readPlanLine, type Offer, type PlanKind } from './room-wish'
import styles from './plan-form.module.css'

type Props = { offer: Offer; add: (lines: PlanLine[]) => void }

/** Adds to a plan: a line of a kind, with what that kind asks for; or a whole debate in one press. */
export function PlanForm({ offer, add }: Props) {
  const [kind, setKind] = useState<PlanKind>('quiz')
  const [reason, setReason] = useState<string>()
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const reading = readPlanLine(form, offer, newSeed())
        setReason(reading.kind === 'refused' ? reading.reason : undefined)
        if (reading.kind === 'line') add([reading.line])
      }}
    >
      <label htmlFor="plan-kind">Add</label>
      <select
        className="field"
        id="plan-kind"
        name="kind"
        value={kind}
        onChange={event => isPlanKind(event.target.value) && setKind(event.target.value)}
      >
        {Object.entries(PLAN_KINDS).map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <PlanFields kind={kind} offer={offer} />
      <p className={styles.reason} role="alert">
        {reason}
      </p>
      <button className="button button-quiet" type="submit">
        Add it to the plan
      </button>
    </form>
  )
}

/** `crypto.randomUUID` is missing where a page comes without TLS, as in a school’s own network. */
function newSeed(): string {
  return crypto.getRandomValues(new Uint32Array(1)).join('').slice(0, 8)
}
