import type { Rating } from '@/labs/hypotheses/board'
import { RATING_WORDS } from '@/labs/hypotheses/words'
import styles from './hypotheses-lab.module.css'

const PATHS: Record<Rating, string> = {
  consistent: 'M3 8.5 6.5 12 13 4.5',
  inconsistent: 'M4 4 12 12M12 4 4 12',
  silent: 'M5 8h6',
}

/** A tick, a cross or a dash, with its word for those who do not see it; nothing where nothing is rated. */
export function RatingSign({ rating }: { rating: Rating | undefined }) {
  if (rating === undefined) return <span className="visually-hidden">Not rated</span>
  return (
    <>
      <svg className={styles.sign} data-rating={rating} viewBox="0 0 16 16" aria-hidden="true">
        <path d={PATHS[rating]} />
      </svg>
      <span className="visually-hidden">{RATING_WORDS[rating]}</span>
    </>
  )
}
