import { Sign } from '@/components/quiz/sign'
import type { Comparison } from '@/labs/exchange/known'
import styles from './exchange-lab.module.css'

/** The numbers that the two phones show, side by side, as two people would hold them. */
export function SafetyNumbers({ compared: { amira, ben, same, after } }: { compared: Comparison }) {
  return (
    <section className={styles.numbers} aria-labelledby="numbers">
      <h2 id="numbers">Safety numbers after message {after}</h2>
      <div className={styles.pair}>
        <Number name="Amira’s phone" groups={amira} />
        <Number name="Ben’s phone" groups={ben} />
      </div>
      <p className={styles.same}>
        <Sign outcome={same ? 'right' : 'wrong'} /> {same ? 'They match.' : 'They differ.'}
      </p>
    </section>
  )
}

function Number({ name, groups }: { name: string; groups: string[] }) {
  return (
    <div className={styles.number}>
      <h3>{name}</h3>
      <p>
        {groups.map((group, i) => (
          <span key={i}>{group} </span>
        ))}
      </p>
    </div>
  )
}
