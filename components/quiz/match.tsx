import { InlineText } from '@/components/ui/inline-text'
import type { PublicMatch } from '@/quiz/match'
import type { Outcome } from '@/quiz/parts'
import type { Body } from './body'
import { PartWhy, partOf } from './part-why'
import { ChoiceSelect } from './choice-select'
import { sentValue } from './sent'
import styles from './rows.module.css'

const EXTRA: Record<Outcome, string> = {
  right: 'Right',
  wrong: 'This one fits nothing',
  missed: 'Right, and not chosen',
  unmarked: 'This one fits nothing',
}

/** A partner to choose for each thing on the left. */
export function MatchBody({ question, sent, answered }: Body<PublicMatch>) {
  const lefts = new Set(question.lefts.map(left => left.id))
  const extras = answered?.feedback.parts.filter(part => !lefts.has(part.id)) ?? []
  return (
    <div className={styles.rows}>
      {question.lefts.map(left => (
        <div key={left.id} className={styles.row}>
          <div className={styles.pair}>
            <label htmlFor={`q-${question.id}-${left.id}`}>
              <InlineText text={left.text} />
            </label>
            <ChoiceSelect
              id={`q-${question.id}-${left.id}`}
              name={`pair:${left.id}`}
              choices={question.rights}
              value={sentValue(sent, `pair:${left.id}`)}
            />
          </div>
          <PartWhy answered={answered} id={left.id} />
        </div>
      ))}
      {extras.map(extra => (
        <div key={extra.id} className={styles.row}>
          <p className={styles.extra}>
            <InlineText text={partOf(answered, extra.id)?.text ?? ''} />
          </p>
          <PartWhy answered={answered} id={extra.id} words={EXTRA} />
        </div>
      ))}
    </div>
  )
}
