import { Fragment, useEffect, useRef } from 'react'
import { plural } from '@/components/ui/plural'
import type { PublicQuestion } from '@/quiz/question'
import type { OpenQuestion } from '@/quiz/sitting'
import type { TestState } from './test-state'
import styles from './course-test.module.css'

/** What keeps a paper from being marked, if anything. It takes the focus, which is how it is announced. */
export function TestOpen({ state, questions }: { state: TestState; questions: PublicQuestion[] }) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.kind !== 'blank') panel.current?.focus()
  }, [state])
  const said = saidOf(state)
  if (said === undefined) return null
  return (
    <div className={styles.open} ref={panel} tabIndex={-1}>
      <p>
        <strong>{said.what}</strong> {said.then}
      </p>
      {state.kind === 'open' && <OpenList open={state.open} questions={questions} />}
    </div>
  )
}

/** What was begun, with what it lacks, and the rest by number alone. */
function OpenList({ open, questions }: { open: OpenQuestion[]; questions: PublicQuestion[] }) {
  const placeOf = (one: OpenQuestion) => questions.findIndex(q => q.id === one.question) + 1
  const untouched = open.filter(one => !one.begun)
  return (
    <ul>
      {open
        .filter(one => one.begun)
        .map(one => (
          <li key={one.question}>
            <a href={`#q-${one.question}`}>Question {placeOf(one)}</a>
            {one.reason === undefined ? ` lacks ${lackOf(one.missing)}.` : `: ${one.reason}`}
          </li>
        ))}
      {untouched.length > 0 && (
        <li>
          Not begun:{' '}
          {untouched.map((one, i) => (
            <Fragment key={one.question}>
              {i > 0 && ', '}
              <a href={`#q-${one.question}`} aria-label={`Question ${placeOf(one)}`}>
                {placeOf(one)}
              </a>
            </Fragment>
          ))}
          .
        </li>
      )}
    </ul>
  )
}

function lackOf(missing: string[]): string {
  const [first, ...rest] = missing
  return rest.length === 0 ? (first ?? '') : `${first}, and ${rest.length} more`
}

function saidOf(state: TestState): { what: string; then: string } | undefined {
  switch (state.kind) {
    case 'open':
      return {
        what: `${plural(state.open.length, 'question')} still open.`,
        then: 'Answer what you can. What you do not know you may leave open: it counts as not known.',
      }
    case 'empty':
      return {
        what: 'Nothing is answered yet.',
        then: 'Answer at least one question, then hand in.',
      }
    case 'failed':
      return {
        what: 'The paper was not marked.',
        then: 'The server could not be reached. Your answers are still here: check the connection, and hand in again.',
      }
    case 'gone':
      return { what: 'This paper is not here any more.', then: 'Open the course test again.' }
    case 'blank':
    case 'handed-in':
      return undefined
  }
}
