import type { Told } from '@/classroom/withhold'
import { InlineText } from '@/components/ui/inline-text'
import styles from './bars.module.css'

export type Bar = {
  id: string
  text: string
  count: Told
  letter?: string
  isRight?: boolean
  unit?: string
}

/** Counts as bars with their figures: a list to read, and a picture of it. `of`: how many a full bar stands for. With a unit, the figure is no count of people. */
export function Bars({ bars, of }: { bars: readonly Bar[]; of: number }) {
  return (
    <ul className={styles.bars}>
      {bars.map(bar => (
        <li key={bar.id} className={styles.bar} data-right={bar.isRight || undefined}>
          <span className={styles.text}>
            {bar.letter !== undefined && <b>{bar.letter}</b>} <InlineText text={bar.text} />
            {bar.isRight && <span className={styles.right}> (right)</span>}
          </span>
          <span className={styles.count}>{countText(bar, of)}</span>
          <svg
            className={styles.picture}
            aria-hidden="true"
            viewBox="0 0 100 4"
            preserveAspectRatio="none"
          >
            <rect className={styles.full} width="100" height="4" />
            {bar.count !== 'withheld' && of > 0 && (
              <rect className={styles.part} width={(100 * bar.count) / of} height="4" />
            )}
          </svg>
        </li>
      ))}
    </ul>
  )
}

function countText({ count, unit }: Bar, of: number): string {
  if (count === 'withheld') return 'not shown'
  if (unit !== undefined) return `${count} ${unit}`
  return of === 0 ? String(count) : `${count} (${Math.round((100 * count) / of)} %)`
}
