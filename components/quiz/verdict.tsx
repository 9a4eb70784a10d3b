import { certaintyMark, type Certainty } from '@/quiz/certainty'
import type { PublicQuestion } from '@/quiz/question'
import type { FormState } from './answer-action'
import { outcomeText } from './outcome-text'
import { Sign } from './sign'
import { useScripts } from './use-scripts'
import styles from './verdict.module.css'

/** The outcome in one sentence, and what the certainty that was given made of it. */
export function Verdict({
  question,
  state,
}: {
  question: PublicQuestion
  state: Exclude<FormState, { kind: 'blank' }>
}) {
  switch (state.kind) {
    case 'unanswered':
      return (
        <>
          <p className={styles.outcome}>Not answered yet. Still to give:</p>
          <ul className={styles.missing}>
            {state.missing.map(one => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )
    case 'invalid':
      return (
        <>
          <p className={styles.outcome}>This answer cannot be marked.</p>
          <p>{state.reason}</p>
        </>
      )
    case 'failed':
      return (
        <>
          <p className={styles.outcome}>The answer was not checked.</p>
          <p>
            The server could not be reached. Your answer is still here: check the connection, and
            then press “Check answer” again.
          </p>
        </>
      )
    case 'answered': {
      const { grade, certainty } = state
      if (grade.kind === 'unmarked')
        return <p className={styles.outcome}>Compare your answer with the model.</p>
      return (
        <>
          <p className={styles.outcome}>
            <Sign outcome={grade.score === 1 ? 'right' : grade.score === 0 ? 'wrong' : 'partly'} />
            {outcomeText(question, state)}
          </p>
          {certainty !== undefined && <CertaintyMark certainty={certainty} score={grade.score} />}
        </>
      )
    }
  }
}

const SAID: Record<Certainty, string> = {
  guess: 'You called it a guess',
  fairly: 'You were fairly sure',
  certain: 'You were certain',
}

function CertaintyMark({ certainty, score }: { certainty: Certainty; score: number }) {
  const right = score === 1
  const mark = certaintyMark(certainty, right)
  const kept = useScripts()
  return (
    <div className={styles.certainty}>
      <p>
        {SAID[certainty]}: {signed(mark)}.{' '}
        {certainty === 'certain' &&
          !right &&
          `Certain and ${score === 0 ? 'wrong' : 'not wholly right'}${kept ? ': this comes back first in review' : ''}.`}
      </p>
      <details>
        <summary>How certainty is marked</summary>
        <p>
          Right earns 1 as a guess, 2 fairly sure, 3 certain. Not wholly right earns 0, {signed(-2)}{' '}
          or {signed(-6)}. It pays to say how sure you really are.
        </p>
      </details>
    </div>
  )
}

/** With a true minus sign, or a plus. */
function signed(mark: number): string {
  return mark < 0 ? `−${-mark}` : mark > 0 ? `+${mark}` : '0'
}
