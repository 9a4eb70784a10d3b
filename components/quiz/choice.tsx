import { InlineText } from '@/components/ui/inline-text'
import type { PublicChoice } from '@/quiz/choice'
import styles from './options.module.css'

export function ChoiceBody({
  question,
  sent,
}: {
  question: PublicChoice
  sent: Record<string, string[]>
}) {
  return (
    <div className={styles.options} role="radiogroup" aria-labelledby={`q-${question.id}-stem`}>
      {question.options.map(option => (
        <label key={option.id} className={styles.option}>
          <input
            type="radio"
            name="option"
            value={option.id}
            defaultChecked={sent.option?.[0] === option.id}
          />
          <span>
            <InlineText text={option.text} />
          </span>
        </label>
      ))}
    </div>
  )
}
