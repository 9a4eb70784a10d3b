import type { Outcome } from '@/quiz/parts'
import styles from './sign.module.css'

/** A drawn tick, cross or ring. Always stands beside a word that says the same. */
export function Sign({ outcome }: { outcome: Outcome }) {
  return (
    <svg className={styles[outcome]} viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
      {shape(outcome)}
    </svg>
  )
}

function shape(outcome: Outcome) {
  switch (outcome) {
    case 'right':
      return <path d="M3 10.5 8 15.5 17 5" fill="none" stroke="currentColor" strokeWidth="3" />
    case 'wrong':
      return <path d="M4 4 16 16M16 4 4 16" fill="none" stroke="currentColor" strokeWidth="3" />
    case 'missed':
      return (
        <path
          d="M3 10.5 8 15.5 17 5"
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
          strokeDasharray="3 2.5"
        />
      )
    case 'unmarked':
      return <circle cx="10" cy="10" r="5" fill="none" stroke="currentColor" strokeWidth="2" />
  }
}
