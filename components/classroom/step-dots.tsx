import type { OwnPaceStep } from '@/classroom/view'
import styles from './step-dots.module.css'

type Props = {
  steps: readonly OwnPaceStep[]
  at: number
  isDone: (step: OwnPaceStep) => boolean
  choose: (step: string) => void
}

/** The steps of a room at one’s own pace, to go to any of them. */
export function StepDots({ steps, at, isDone, choose }: Props) {
  return (
    <nav aria-label="Steps">
      <details className={styles.fold}>
        <summary>
          Step {at + 1} of {steps.length}
          <span className="meta"> {steps.filter(isDone).length} done</span>
        </summary>
        <ol className={styles.steps}>
          {steps.map((step, i) => (
            <li key={step.step}>
              <button
                type="button"
                aria-current={i === at ? 'step' : undefined}
                data-done={isDone(step) || undefined}
                onClick={() => choose(step.step)}
              >
                <span className="visually-hidden">Step </span>
                {i + 1}
                <span className="visually-hidden">{isDone(step) ? ', answered' : ''}</span>
              </button>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
