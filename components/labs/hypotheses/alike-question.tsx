import type { Alike } from '@/labs/hypotheses/received'
import styles from './hypotheses-lab.module.css'

/** That a table is in already, said of where it came from. */
export function inAlready({ from, like }: Alike): string {
  return `${from}: A table just like this one is in already (${like}).`
}

type QuestionProps = { count: number; onAdd: () => void; onLeave: () => void }

/** Asks what a table that is just like another is. */
export function AlikeQuestion({ count, onAdd, onLeave }: QuestionProps) {
  const what = count === 1 ? 'it' : 'them'
  return (
    <div className={styles.buttons}>
      <p>Is it the same table twice, or did two people rate alike?</p>
      <button className="button button-quiet" type="button" onClick={onLeave}>
        The same: leave {what} out
      </button>
      <button className="button button-quiet" type="button" onClick={onAdd}>
        Another person’s: add {what}
      </button>
    </div>
  )
}
