import { useEffect, useRef } from 'react'
import { EvidenceEntry } from '@/components/evidence/evidence-entry'
import { InlineText } from '@/components/ui/inline-text'
import type { EvidenceCard } from '@/evidence/card'
import type { AnswerState } from '@/quiz/answer'
import type { PartFeedback } from '@/quiz/parts'
import styles from './feedback-panel.module.css'

/** What is told after an answer: the outcome, then why for each part, then the explanation, each with its evidence. */
export function FeedbackPanel({ state }: { state: AnswerState }) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.kind !== 'blank') panel.current?.focus()
  }, [state])
  if (state.kind === 'blank') return null
  return (
    <div className={styles.panel} ref={panel} tabIndex={-1} role="status">
      {state.kind === 'unanswered' && <p>Still to do: {state.missing.join(', ')}.</p>}
      {state.kind === 'invalid' && <p>{state.reason}</p>}
      {state.kind === 'answered' && <Answered state={state} />}
    </div>
  )
}

function Answered({ state }: { state: Extract<AnswerState, { kind: 'answered' }> }) {
  const { grade, feedback, cards } = state
  return (
    <>
      {grade.kind === 'graded' && <p className={styles.outcome}>{outcomeText(grade.score)}</p>}
      <ul className={styles.parts}>
        {feedback.parts.map(part => (
          <PartEntry key={part.id} part={part} cards={cards} />
        ))}
      </ul>
      <p>
        <InlineText text={feedback.explanation.text} />
      </p>
      <EvidenceDetails ids={feedback.explanation.cites} cards={cards} />
    </>
  )
}

function outcomeText(score: number): string {
  if (score === 1) return 'Right.'
  if (score === 0) return 'Not right.'
  return `Partly right: ${Math.round(score * 100)} of 100.`
}

function PartEntry({ part, cards }: { part: PartFeedback; cards: Record<string, EvidenceCard> }) {
  return (
    <li>
      <p>
        <strong>{part.outcome}</strong> {part.text}
      </p>
      <p>
        <InlineText text={part.why} />
      </p>
      <EvidenceDetails ids={part.cites} cards={cards} />
    </li>
  )
}

function EvidenceDetails({
  ids,
  cards,
}: {
  ids: readonly string[]
  cards: Record<string, EvidenceCard>
}) {
  return (
    <details className={styles.evidence}>
      <summary>Evidence</summary>
      {ids.flatMap(id => {
        const card = cards[id]
        return card === undefined ? [] : [<EvidenceEntry key={id} card={card} />]
      })}
    </details>
  )
}
