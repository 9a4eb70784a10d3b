import { InlineText } from '@/components/ui/inline-text'
import type { Answered } from '@/quiz/answer'
import type { Outcome, PartFeedback } from '@/quiz/parts'
import { EvidenceDetails } from './evidence-details'
import { Sign } from './sign'
import styles from './part-why.module.css'

/** The words for each outcome of an option that could be chosen. */
export const OPTION_WORDS: Record<Outcome, string> = {
  right: 'Right',
  wrong: 'Not right',
  missed: 'Right, and not chosen',
  unmarked: 'Not chosen',
}

/** What was said of a part; undefined before an answer, and for a part of which nothing is said. */
export function partOf(answered: Answered | undefined, id: string): PartFeedback | undefined {
  return answered?.feedback.parts.find(part => part.id === id)
}

/** Why one part of an answer is right or wrong: a sign, a word, the reason, and its evidence one press away. */
export function PartWhy({
  answered,
  id,
  words = OPTION_WORDS,
  said = 'You said',
}: {
  answered: Answered | undefined
  id: string
  words?: Record<Outcome, string>
  /** What stands before the answer that was given. */
  said?: string
}) {
  const part = partOf(answered, id)
  if (answered === undefined || part === undefined) return null
  return (
    <div className={styles.why}>
      {part.answer !== undefined && (
        <p className={styles.given}>
          <span>
            <b>{said}:</b> <InlineText text={part.given ?? 'nothing'} />
          </span>
          <span>
            <b>It is:</b> <InlineText text={part.answer} />
          </span>
        </p>
      )}
      <p>
        <Sign outcome={part.outcome} />
        <strong className={styles[part.outcome]}>{words[part.outcome]}.</strong>{' '}
        <InlineText text={part.why} />
      </p>
      <EvidenceDetails ids={part.cites} cards={answered.cards} of={part.text} />
    </div>
  )
}
