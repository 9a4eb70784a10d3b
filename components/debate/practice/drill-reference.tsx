import Link from 'next/link'
import { SCHEMES } from '@/debate/map/schemes'
import type { Drill, DrillKind } from '@/debate/practice/drill'
import type { ChangeDrill, DrillArgument } from './drill-view'
import styles from './drill-view.module.css'

const CHECKS: Record<DrillKind, { id: string; text: string }[]> = {
  answer: [
    { id: 'claim', text: 'It answers what was said, and not something near it.' },
    { id: 'evidence', text: 'It gives evidence, with who vouches for it.' },
    { id: 'question', text: 'It takes up one of the critical questions.' },
    { id: 'limit', text: 'It claims no more than the evidence allows.' },
  ],
  questions: [
    { id: 'each', text: 'Each question has an answer, or is granted openly.' },
    { id: 'evidence', text: 'At least one answer gives evidence, with who vouches for it.' },
    { id: 'limit', text: 'No answer goes past the limit.' },
  ],
  steelman: [
    { id: 'own', text: 'Those who hold it would say: yes, that is what we mean.' },
    { id: 'reason', text: 'It has a reason, and not only a claim.' },
    { id: 'stakes', text: 'It says what is at stake.' },
    { id: 'fair', text: 'It is no weaker than the reference.' },
  ],
}

/** The reference beside what was written, and a list to compare the two by. */
export function DrillReference({
  drill,
  argument,
  change,
}: {
  drill: Drill
  argument: DrillArgument
  change: ChangeDrill
}) {
  const { claim, warrant, impact, rebuttal, limit, scheme, id } = argument
  return (
    <section className={styles.reference} aria-labelledby="reference">
      <h2 id="reference">The reference</h2>
      {drill.kind === 'steelman' ? (
        <>
          <p>{claim}</p>
          <p>{warrant}</p>
          <p>{impact}</p>
        </>
      ) : (
        <p>{rebuttal}</p>
      )}
      <p>
        <strong>Limit.</strong> {limit}
      </p>
      <p className="meta">
        <Link href={`/evidence/arguments#${id}`} prefetch={false}>
          This argument with its evidence
        </Link>
      </p>
      {scheme !== undefined && drill.kind !== 'questions' && (
        <>
          <h3>Critical questions: {SCHEMES[scheme].name.toLowerCase()}</h3>
          <ul>
            {SCHEMES[scheme].questions.map(question => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      <h3>Compare</h3>
      <ul className={styles.ticks}>
        {CHECKS[drill.kind].map(check => (
          <li key={check.id}>
            <label>
              <input
                type="checkbox"
                checked={drill.ticks.includes(check.id)}
                onChange={() => change(before => ticked(before, check.id))}
              />
              {check.text}
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ticked(drill: Drill, id: string): Drill {
  const has = drill.ticks.includes(id)
  return { ...drill, ticks: has ? drill.ticks.filter(one => one !== id) : [...drill.ticks, id] }
}
