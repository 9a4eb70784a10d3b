import { useState } from 'react'
import { SCHEMES } from '@/debate/map/schemes'
import type { Drill } from '@/debate/practice/drill'
import type { ChangeDrill, DrillArgument } from './drill-view'
import styles from './drill-view.module.css'

type Part = { id: string; label: string }

/** What is written in a drill. Questions come one at a time; the best answer to one's argument comes as the last. */
export function DrillParts({
  drill,
  argument,
  change,
}: {
  drill: Drill
  argument: DrillArgument
  change: ChangeDrill
}) {
  const parts = partsOf(drill, argument)
  const textOf = (id: string) => drill.parts.find(part => part.id === id)?.text ?? ''
  const [passed, setPassed] = useState(() => lastWritten(parts, textOf))
  const visible = drill.kind === 'questions' && !drill.shown ? parts.slice(0, passed + 1) : parts
  return (
    <>
      {visible.map(({ id, label }) => (
        <label key={id} className={styles.part}>
          {label}
          <textarea
            className="field"
            rows={drill.kind === 'answer' ? 8 : 3}
            maxLength={20_000}
            value={textOf(id)}
            readOnly={drill.shown}
            onChange={event => change(before => withText(before, id, event.target.value))}
          />
        </label>
      ))}
      {visible.length < parts.length && (
        <p>
          <button
            className="button button-quiet"
            type="button"
            onClick={() => setPassed(visible.length)}
          >
            Next question ({visible.length} of {parts.length})
          </button>
        </p>
      )}
    </>
  )
}

function partsOf({ kind }: Drill, argument: DrillArgument): Part[] {
  switch (kind) {
    case 'answer':
      return [{ id: 'answer', label: 'Your answer' }]
    case 'questions': {
      const questions = argument.scheme === undefined ? GENERAL : SCHEMES[argument.scheme].questions
      return [
        ...questions.map((label, i) => ({ id: `question-${i + 1}`, label })),
        {
          id: 'rebuttal',
          label: `The best answer to you is this. Answer it: ${argument.rebuttal}`,
        },
      ]
    }
    case 'steelman':
      return [
        { id: 'claim', label: 'What they hold' },
        { id: 'warrant', label: 'Why: their best reason' },
        { id: 'impact', label: 'What follows if they are right' },
      ]
  }
}

/** For an argument whose scheme nobody has named. */
const GENERAL = [
  'On what evidence does it rest, and who vouches for that?',
  'Does the claim follow, even if the evidence holds?',
  'What would have to be so for it to be wrong?',
]

function lastWritten(parts: readonly Part[], textOf: (id: string) => string): number {
  return Math.max(
    0,
    parts.findLastIndex(({ id }) => textOf(id) !== ''),
  )
}

function withText(drill: Drill, id: string, text: string): Drill {
  const others = drill.parts.filter(part => part.id !== id)
  return { ...drill, parts: [...others, { id, text }] }
}
