import { InlineText } from '@/components/ui/inline-text'
import type { PublicClassify } from '@/quiz/classify'
import type { Body } from './body'
import { useFieldName } from './field-names'
import { PartWhy } from './part-why'
import { isSent } from './sent'
import styles from './classify.module.css'

/** Radio groups, one an item: a compact table where there is room, cards where there is not. */
export function ClassifyBody({ question, sent, answered }: Body<PublicClassify>) {
  const { buckets, items } = question
  const nameOf = useFieldName()
  return (
    <div className={`${styles.frame} ${styles[`of${buckets.length}`] ?? ''}`}>
      <div className={styles.head} aria-hidden="true">
        <span />
        {buckets.map(bucket => (
          <span key={bucket.id}>{bucket.text}</span>
        ))}
      </div>
      {items.map(item => (
        <div key={item.id} className={styles.item}>
          <div className={styles.line} role="radiogroup" aria-labelledby={idOf(question, item)}>
            <span className={styles.text} id={idOf(question, item)}>
              <InlineText text={item.text} />
            </span>
            {buckets.map(bucket => (
              <label key={bucket.id} className={styles.cell}>
                <input
                  type="radio"
                  name={nameOf(`bucket:${item.id}`)}
                  value={bucket.id}
                  defaultChecked={isSent(sent, `bucket:${item.id}`, bucket.id)}
                />
                <span className={styles.word}>{bucket.text}</span>
              </label>
            ))}
          </div>
          <PartWhy answered={answered} id={item.id} />
        </div>
      ))}
    </div>
  )
}

function idOf(question: PublicClassify, item: { id: string }): string {
  return `q-${question.id}-${item.id}`
}
