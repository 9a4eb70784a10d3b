import type { Advice } from '@/classroom/advice'
import type { Spread } from '@/classroom/view'
import styles from './advice-line.module.css'

const SAID: Record<Advice, string> = {
  'too-few': 'Too few answers to advise anything.',
  'teach-again':
    'Under 35 % are right: the ground is missing. Teach it again before a second vote.',
  discuss:
    'Between 35 and 70 % are right: let neighbours convince each other for two or three minutes, then vote again.',
  'go-on': 'Over 70 % are right: show the answer, say a word to the others, and go on.',
}

/** What the result of the vote asks for, after Mazur; and after a second vote, what the talking did. */
export function AdviceLine({ advice, rounds }: { advice: Advice; rounds: readonly Spread[] }) {
  const [first, second] = [rounds.at(-2), rounds.at(-1)]
  return (
    <div className={styles.advice}>
      {first !== undefined && second !== undefined && (
        <p>
          From {percent(first)} to {percent(second)} right after talking.
        </p>
      )}
      <p>{SAID[advice]}</p>
    </div>
  )
}

function percent({ right, answered }: Spread): string {
  return answered === 0 ? '–' : `${Math.round((100 * right) / answered)} %`
}
