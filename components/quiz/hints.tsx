import { InlineText } from '@/components/ui/inline-text'
import styles from './hints.module.css'

/** Hints one after the other, each opened by the reader. */
export function Hints({ hints }: { hints: string[] }) {
  return hints.map((hint, i) => (
    <details key={hint} className={styles.hint}>
      <summary>{hints.length === 1 ? 'Hint' : `Hint ${i + 1} of ${hints.length}`}</summary>
      <p>
        <InlineText text={hint} />
      </p>
    </details>
  ))
}
