import { planOf } from '@/debate/clock/plan'
import { lengthText } from '@/debate/formats/length'
import styles from './clock-plan.module.css'
import type { RunningClock } from './use-clock'

/** All speeches in their order: the one that is on is marked, and any can be gone to. */
export function ClockPlan({ clock: { format, view, press } }: { clock: RunningClock }) {
  return (
    <ol className={styles.plan} aria-label="Speeches">
      {planOf(format).map((item, i) => (
        <li key={i}>
          <button
            type="button"
            aria-current={i === view.at ? 'step' : undefined}
            onClick={() => press({ do: 'go', to: i })}
          >
            <span className={styles.short}>{item.short}</span>
            <span className={styles.name}>{item.name}</span>
            <span className={styles.length}>{lengthText(item.length / 1000)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
