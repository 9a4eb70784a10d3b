import { startTransition, useOptimistic } from 'react'
import type { Schedule } from '@/quiz/progress'
import styles from './schedule-choice.module.css'

const CHOICES: { id: Schedule; label: string; about: string }[] = [
  {
    id: 'fsrs',
    label: 'By a model of memory',
    about: 'The more often you are right, the longer the wait (FSRS).',
  },
  {
    id: 'uniform',
    label: 'Always 2, 7 and 21 days',
    about: 'After a wrong answer from the start.',
  },
]

/** How reviews are spaced. */
export function ScheduleChoice({
  schedule,
  choose,
}: {
  schedule: Schedule
  choose: (schedule: Schedule) => Promise<void>
}) {
  // It moves under the finger: keeping takes a moment.
  const [chosen, show] = useOptimistic(schedule)
  return (
    <fieldset className={styles.choice}>
      <legend>Spacing</legend>
      {CHOICES.map(({ id, label, about }) => (
        <label key={id}>
          <input
            type="radio"
            name="schedule"
            checked={chosen === id}
            onChange={() =>
              startTransition(async () => {
                show(id)
                await choose(id)
              })
            }
          />
          <span>
            {label} <span className="meta">{about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
