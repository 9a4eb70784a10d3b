import { InlineText } from '@/components/ui/inline-text'
import type { PublicClassify } from '@/quiz/classify'
import { letterAt } from './letters'
import styles from './printed-quiz.module.css'

/** One row an item, one column a bucket, a box in each cell. */
export function PrintedTable({ question }: { question: PublicClassify }) {
  return (
    <div className={styles.wide} role="group" aria-label="Table" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {question.buckets.map((bucket, i) => (
              <th key={bucket.id} scope="col">
                {letterAt(i)} {bucket.text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {question.items.map((item, i) => (
            <tr key={item.id}>
              <th scope="row">
                {i + 1}. <InlineText text={item.text} />
              </th>
              {question.buckets.map(bucket => (
                <td key={bucket.id}>
                  <span className={styles.cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
