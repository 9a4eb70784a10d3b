import { useState } from 'react'
import { InlineText } from '@/components/ui/inline-text'
import styles from './rubric.module.css'

/** Checks that a learner ticks for an answer that no machine marks. */
export function Rubric({
  checks,
  ticks,
  keep,
}: {
  checks: { id: string; text: string }[]
  ticks: string[]
  keep: (ticks: string[]) => void
}) {
  const [ticked, setTicked] = useState(ticks)
  const toggle = (id: string) => {
    const next = ticked.includes(id) ? ticked.filter(one => one !== id) : [...ticked, id]
    setTicked(next)
    keep(next)
  }
  return (
    <fieldset className={styles.rubric}>
      <legend>Tick what your answer does</legend>
      {checks.map(check => (
        <label key={check.id}>
          <input
            type="checkbox"
            checked={ticked.includes(check.id)}
            onChange={() => toggle(check.id)}
          />
          <span>
            <InlineText text={check.text} />
          </span>
        </label>
      ))}
      <p className="meta">
        {ticked.length} of {checks.length}
      </p>
    </fieldset>
  )
}
