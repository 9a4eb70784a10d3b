import type { Evidence } from '@/evidence/evidence'
import { ARGUMENT_SIDES, type Argument } from '@/evidence/records'
import { ArgumentView } from './argument-view'
import styles from './argument-list.module.css'

const SIDE: Record<Argument['side'], string> = {
  access: 'For lawful access',
  encryption: 'For strong encryption',
  middle: 'Between the two',
}

/** The positions of the debate by side, each with the best answer to it. */
export function ArgumentList({ evidence }: { evidence: Evidence }) {
  if (evidence.arguments.length === 0) return <p>This module holds no arguments.</p>
  return ARGUMENT_SIDES.map(side => {
    const all = evidence.arguments.filter(one => one.side === side)
    if (all.length === 0) return null
    return (
      <section key={side} aria-labelledby={side}>
        <h2 className={styles.side} id={side}>
          {SIDE[side]}
        </h2>
        <ul className={`${styles.titles} no-print`}>
          {all.map(one => (
            <li key={one.id}>
              <a href={`#${one.id}`}>{one.title}</a>
            </li>
          ))}
        </ul>
        {all.map(one => (
          <ArgumentView key={one.id} evidence={evidence} argument={one} />
        ))}
      </section>
    )
  })
}
