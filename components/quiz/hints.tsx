import { InlineText } from '@/components/ui/inline-text'
import styles from './hints.module.css'

/** Hints one after the other, each opened by the reader. The next is offered once one has been read. */
export function Hints({ hints }: { hints: string[] }) {
  return (
    <div className={styles.hints}>
      {hints.map((hint, i) => (
        <details key={hint}>
          <summary>{hints.length === 1 ? 'Hint' : `Hint ${i + 1} of ${hints.length}`}</summary>
          <p>
            <InlineText text={hint} />
          </p>
        </details>
      ))}
    </div>
  )
}
