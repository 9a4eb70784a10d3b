import { useState } from 'react'
import type { PublicPart } from '@/quiz/parts'
import { reasonOf, type Reply } from './ask'
import styles from './vote-form.module.css'

export type CastVote = (step: string, choice: string) => Promise<Reply<unknown>>

type Props = {
  step: string
  legend: string
  choices: readonly PublicPart[]
  chosen: string | undefined
  vote: CastVote
}

/** A secret vote: one press casts it, another one changes it. */
export function VoteForm({ step, legend, choices, chosen, vote }: Props) {
  const [state, setState] = useState<{ wanted: string; said: string }>()
  const cast = async (choice: string) => {
    setState({ wanted: choice, said: 'Sending …' })
    const reply = await vote(step, choice)
    setState(
      reply.kind === 'ok'
        ? undefined
        : { wanted: choice, said: `${reasonOf(reply)} Your vote was not counted.` },
    )
  }
  const marked = state?.wanted ?? chosen
  return (
    <div>
      <div className={styles.choices} role="group" aria-label={legend}>
        {choices.map(choice => (
          <button
            key={choice.id}
            className={styles.choice}
            type="button"
            aria-pressed={marked === choice.id}
            onClick={() => void cast(choice.id)}
          >
            {choice.text}
          </button>
        ))}
      </div>
      <p className={styles.line} role="status">
        {state?.said ?? (chosen === undefined ? '' : 'Your vote is counted. You can change it.')}
      </p>
      <p className="meta">
        This vote is secret: it is counted without your name, and results are shown only from five
        people up.
      </p>
    </div>
  )
}
