import type { StanceResult } from '@/classroom/stance'
import { StanceBands } from './stance-bands'
import { StanceTable } from './stance-table'
import { shiftText, testText, winnerText } from './stance-text'
import styles from './stance-picture.module.css'

/** Who moved where: bands from each position before to each position after, as wide as there are people in them. */
export function StancePicture({ result }: { result: StanceResult }) {
  if (result.kind === 'too-few')
    return (
      <p className="meta">
        Who moved is shown from {result.needed} people up who voted both times.
      </p>
    )
  return (
    <figure className={styles.figure}>
      <p>{winnerText(result)}</p>
      <StanceBands result={result} />
      <figcaption>
        {shiftText(result)} {testText(result.test)} Knowledge is counted apart from this: a vote is
        neither right nor wrong.
      </figcaption>
      <details>
        <summary>The same as a table</summary>
        <StanceTable result={result} />
      </details>
    </figure>
  )
}
