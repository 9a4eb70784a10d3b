import type { Outcome } from '@/quiz/parts'
import styles from './sign.module.css'

type Signed = Outcome | 'partly'

/** A drawn sign. Always stands beside a word that says the same. */
export function Sign({ outcome }: { outcome: Signed }) {
  return (
    <svg
      className={`${styles.sign} ${styles[outcome]}`}
      viewBox="0 0 20 20"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      aria-hidden="true"
    >
      {shape(outcome)}
    </svg>
  )
}

function shape(outcome: Signed) {
  switch (outcome) {
    case 'right':
      return <path d="M3 10.5 8 15.5 17 5" />
    case 'wrong':
      return <path d="M4 4 16 16M16 4 4 16" />
    case 'missed':
      return (
        <path strokeWidth="2" d="M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17M6 10.5l3 3 5-7" />
      )
    case 'partly':
      return (
        <>
          <circle cx="10" cy="10" r="8" strokeWidth="2" />
          <path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" stroke="none" />
        </>
      )
    case 'unmarked':
      return <circle cx="10" cy="10" r="5" strokeWidth="2" />
  }
}
