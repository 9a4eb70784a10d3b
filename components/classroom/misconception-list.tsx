import type { ClassMisconception } from '@/classroom/misconceptions'
import type { QuestionColumn } from '@/classroom/results'
import { InlineText } from '@/components/ui/inline-text'
import styles from './misconception-list.module.css'

type Props = {
  misconceptions: readonly ClassMisconception[]
  columns: readonly QuestionColumn[]
}

/** What students were certain of and wrong about: where to begin the next lesson. */
export function MisconceptionList({ misconceptions, columns }: Props) {
  if (misconceptions.length === 0) return null
  return (
    <section>
      <h2>Certain and wrong</h2>
      <p className="meta">
        First answers of students who said that they were certain. A belief, not a gap: it needs to
        be met, and not only the right answer told.
      </p>
      <ol className={styles.list}>
        {misconceptions.map(one => {
          const column = columns.find(({ question }) => question.id === one.question)
          return (
            <li key={`${one.question} ${one.version}`}>
              <p className={styles.stem}>
                {column !== undefined && (
                  <>
                    {column.number}. <InlineText text={column.question.stem} />
                  </>
                )}
              </p>
              {column?.belief !== undefined && (
                <p>
                  The belief: <InlineText text={column.belief} />
                </p>
              )}
              <p className="meta">
                {one.certain} of {one.answered}
                {one.taken !== undefined && <>; most of them took: {one.taken}</>}
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
