import type { StepLine, TeacherView } from '@/classroom/view'
import { InlineText } from '@/components/ui/inline-text'
import type { PressButton } from './desk-controls'
import { DeskSettings } from './desk-settings'
import styles from './desk-steps.module.css'

const KINDS: Record<StepLine['kind'], string> = {
  question: 'Question',
  slide: 'Slide',
  poll: 'Poll',
  stance: 'Stance',
  debate: 'Debate',
  task: 'Work',
}
const STATES: Record<StepLine['state'], string> = {
  'to-come': '',
  open: 'open',
  closed: 'closed',
  shown: 'shown',
}

/** The plan of the room: where it is, what came of what is behind it, and a press to go anywhere. */
export function DeskSteps({ view, press }: { view: TeacherView; press: PressButton }) {
  const { steps, now, pace } = view
  const at = 'step' in now ? now.step : undefined
  return (
    <section aria-labelledby="desk-steps">
      <h2 id="desk-steps">The plan</h2>
      <ol className={styles.steps}>
        {steps.map(line => (
          <li key={line.step} aria-current={line.step === at ? 'step' : undefined}>
            <span className={styles.title}>
              <InlineText text={line.title} />
            </span>
            <span className={styles.state}>
              {[KINDS[line.kind], STATES[line.state], resultText(line)].filter(Boolean).join(', ')}
            </span>
            {pace === 'teacher' && now.kind !== 'ended' && line.step !== at && (
              <button type="button" onClick={() => void press({ kind: 'open', step: line.step })}>
                Go here<span className="visually-hidden">: {line.title}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      <DeskSettings view={view} press={press} />
    </section>
  )
}

function resultText({ answered, right }: StepLine): string {
  if (answered === 0) return ''
  return right === undefined
    ? `${answered} in`
    : `${answered} in, ${Math.round(100 * right)} % right`
}
