import { useState } from 'react'
import type { RoomRequest } from '@/classroom/room-request'
import { PlanForm } from './plan-form'
import { readRequest } from './room-terms'
import { TermsFields } from './terms-fields'
import type { PlanLine } from './plan-line'
import type { Offer } from './room-wish'
import styles from './room-composer.module.css'

type Props = {
  offer: Offer
  /** Answers with the reason where the room is not made. */
  make: (request: RoomRequest) => Promise<string | undefined>
}

/** Plans a room: what happens in it, in which order, and how. */
export function RoomComposer({ offer, make }: Props) {
  const [plan, setPlan] = useState<PlanLine[]>([])
  const [reason, setReason] = useState<string>()
  const [isPending, setPending] = useState(false)
  const submit = async (form: FormData) => {
    const reading = readRequest(
      form,
      plan.flatMap(line => line.steps),
    )
    if (reading.kind === 'refused') return setReason(reading.reason)
    setPending(true)
    setReason(await make(reading.request))
    setPending(false)
  }
  return (
    <div className={styles.composer}>
      <section aria-labelledby="plan">
        <h2 id="plan">The plan</h2>
        <Plan plan={plan} change={setPlan} />
        <PlanForm offer={offer} add={lines => setPlan([...plan, ...lines])} />
      </section>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault()
          void submit(new FormData(event.currentTarget))
        }}
      >
        <h2>The room</h2>
        <label htmlFor="room-title">Title, which students see</label>
        <input className="field" id="room-title" name="title" required maxLength={120} />
        <TermsFields />
        <p role="alert" className={styles.reason}>
          {reason}
        </p>
        <button className="button" type="submit" disabled={isPending}>
          {isPending ? 'Making it …' : 'Make the room'}
        </button>
      </form>
    </div>
  )
}

function Plan({ plan, change }: { plan: PlanLine[]; change: (plan: PlanLine[]) => void }) {
  if (plan.length === 0)
    return <p>Nothing yet. Choose below what comes first; you can change the order afterwards.</p>
  return (
    <ol className={styles.plan}>
      {plan.map((line, i) => (
        <li key={i}>
          <span>{line.text}</span>
          <span className={styles.moves}>
            {i > 0 && (
              <button type="button" onClick={() => change(swapped(plan, i))}>
                Earlier<span className="visually-hidden">: {line.text}</span>
              </button>
            )}
            <button type="button" onClick={() => change(plan.filter(one => one !== line))}>
              Take out<span className="visually-hidden">: {line.text}</span>
            </button>
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The plan with a line one place earlier. */
function swapped(plan: readonly PlanLine[], at: number): PlanLine[] {
  const line = plan.slice(at, at + 1)
  return [...plan.slice(0, at - 1), ...line, ...plan.slice(at - 1, at), ...plan.slice(at + 1)]
}
