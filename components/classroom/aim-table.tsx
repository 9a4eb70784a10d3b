import type { AimGain } from '@/classroom/gain'
import type { TestAim } from '@/components/course-test/test-aim'
import { hundredths, signedHundredths } from './hundredths'
import styles from './aim-table.module.css'

type Props = { gains: readonly AimGain[]; aims: readonly TestAim[] }

/** What a class knew of each aim before and after, the aims of a unit together. Aims that are not there any more are left out. */
export function AimTable({ gains, aims }: Props) {
  const told = gains.flatMap(gain => {
    const aim = aims.find(
      ({ lesson, objective }) => lesson === gain.lesson && objective === gain.objective,
    )
    return aim === undefined ? [] : [{ ...gain, ...aim, gain }]
  })
  if (told.length === 0) return null
  return (
    <div className={styles.scroll} role="group" aria-label="Aim by aim" tabIndex={0}>
      <table className={styles.table}>
        <caption>
          Aim by aim, the mean score in per cent. One question on an aim says little of one student,
          and something of a class.
        </caption>
        <thead>
          <tr>
            <th scope="col">Aim</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ aim, title, gain }) => (
            <tr key={`${gain.lesson} ${gain.objective}`}>
              <th scope="row">
                {aim} <span className={styles.lesson}>{title}</span>
              </th>
              <td data-label="Before">{hundredths(gain.before)}</td>
              <td data-label="After">{hundredths(gain.after)}</td>
              <td data-label="Change">{signedHundredths(gain.after - gain.before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
