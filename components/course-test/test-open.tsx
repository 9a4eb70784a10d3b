import { useEffect, useRef } from 'react'
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
      {state.kind === 'open' && (
        <ul>
          {state.open.map(one => (
            <li key={one.question}>
              <OpenLine open={one} place={questions.findIndex(q => q.id === one.question) + 1} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function OpenLine({ open, place }: { open: OpenQuestion; place: number }) {
  return (
    <>
      <a href={`#q-${open.question}`}>Question {place}</a>
      {open.reason === undefined ? ` lacks ${open.missing.join('; ')}` : `: ${open.reason}`}
    </>
  )
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
