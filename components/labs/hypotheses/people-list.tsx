import { mineOf, othersOf, type HypothesesState } from '@/labs/hypotheses/lab'
import { ratedCount } from '@/labs/hypotheses/marks'
import styles from './hypotheses-lab.module.css'

type Props = { state: HypothesesState; onTakeOut: (index: number, name: string) => void }

/** Whose tables are compared: the reader’s own, and those that were added. */
export function PeopleList({ state, onTakeOut }: Props) {
  return (
    <ul className={styles.people}>
      <li>You{ratedCount(mineOf(state)) === 0 && ': nothing rated yet, so you do not count'}</li>
      {othersOf(state).map((person, index) => (
        <li key={index}>
          <bdi>{person.name}</bdi>
          <button
            className={styles.remove}
            type="button"
            onClick={() => onTakeOut(index, person.name)}
          >
            Take out<span className="visually-hidden"> {person.name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
