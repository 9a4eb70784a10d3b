import { CERTAINTY_LABEL, type Certainty } from '@/quiz/certainty'
import { calibration, type CalibrationPoint } from '@/quiz/mastery'
import type { Progress } from '@/quiz/progress'
import { CalibrationChart } from './calibration-chart'
import { isTooFew, PAYS, shareText } from './calibration-bands'
import styles from './calibration.module.css'

/** How certainty and being right go together: a chart, and the same as a table. */
export function Calibration({ progress }: { progress: Progress }) {
  const points = calibration(progress)
  if (points.every(point => point.n === 0)) return null
  return (
    <section aria-labelledby="calibration">
      <h2 id="calibration">How well you know what you know</h2>
      <figure className={styles.figure}>
        <CalibrationChart points={points} />
        <figcaption className="meta">
          Share of first answers that were wholly right, by how sure you said you were. Shaded:
          where saying so pays under the marks of certainty. A point under its band means too sure;
          over it, not sure enough.
        </figcaption>
      </figure>
      <CalibrationTable points={points} />
    </section>
  )
}

function CalibrationTable({ points }: { points: CalibrationPoint[] }) {
  return (
    <table className={styles.table}>
      <caption>The same in figures</caption>
      <thead>
        <tr>
          <th scope="col">You said</th>
          <th scope="col">Answers</th>
          <th scope="col">Right</th>
          <th scope="col">It pays at</th>
          <th scope="col">So far</th>
        </tr>
      </thead>
      <tbody>
        {points.map(point => (
          <tr key={point.certainty} className={isTooFew(point) ? styles.few : ''}>
            <th scope="row">{CERTAINTY_LABEL[point.certainty]}</th>
            <td>{point.n}</td>
            <td>{shareText(point)}</td>
            <td>{paysText(point.certainty)}</td>
            <td>{judged(point)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function paysText(certainty: Certainty): string {
  const { from, to } = PAYS[certainty]
  if (from === 0) return `under ${percent(to)}`
  return to === 1 ? `over ${percent(from)}` : `${percent(from)} to ${percent(to)}`
}

function judged(point: CalibrationPoint): string {
  if (point.share === undefined || isTooFew(point)) return 'Too few to tell'
  const { from, to } = PAYS[point.certainty]
  if (point.share < from) return 'Too sure'
  return point.share > to ? 'Not sure enough' : 'Well judged'
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
