import { grouped } from '@/labs/base-rates/amount'
import type { DotKind, Run } from '@/labs/base-rates/dots'
import type { Outcome } from '@/labs/base-rates/outcome'
import { minus, type Ratio } from '@/labs/base-rates/ratio'
import { DOT_WORDS, expected } from '@/labs/base-rates/words'
import styles from './base-rates-lab.module.css'
import { Digits } from './digits'
import { DotSign } from './dots-figure'

/** What the picture shows, in numbers: of each kind how many in the day, and how many dots. */
export function DayTable({ outcome, runs, dots }: { outcome: Outcome; runs: Run[]; dots: string }) {
  return (
    <table className={styles.day}>
      <caption>The same in numbers</caption>
      <thead>
        <tr>
          <th scope="col">What the dots mean</th>
          <th scope="col">{dots}</th>
          <th scope="col">In the day</th>
        </tr>
      </thead>
      <tbody>
        {runs.map(run => (
          <tr key={run.kind}>
            <th scope="row">
              <DotSign kind={run.kind} /> {DOT_WORDS[run.kind]}
            </th>
            <td>{run.tooRare ? 'fewer than 1' : grouped(BigInt(run.dots))}</td>
            <td>
              <Digits text={expected(inDay(outcome, run.kind))} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function inDay(outcome: Outcome, kind: DotKind): Ratio {
  switch (kind) {
    case 'hit':
      return outcome.hits
    case 'missed':
      return outcome.missed
    case 'false-alarm':
      return outcome.falseAlarms
    case 'lawful':
      return minus(outcome.lawful, outcome.falseAlarms)
  }
}
