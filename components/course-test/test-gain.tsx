import { chanceBand, gainLines, gainOf, sittingPair, type GainLine } from '@/quiz/gain'
import type { Attempt } from '@/quiz/attempt'
import { leftOpen, type Sitting } from '@/quiz/sitting'
import { dayText } from '@/components/ui/moment-text'
import { plural } from '@/components/ui/plural'
import { GainByAim } from './gain-by-aim'
import { changeText, pointsText } from './points-text'
import type { TestAim } from './test-aim'
import styles from './test-gain.module.css'

/** What a learner gained from the first test to the second, by unit and by aim, and how little twenty questions can tell. */
export function TestGain({
  sittings,
  attempts,
  aims,
}: {
  sittings: Sitting[]
  attempts: Attempt[]
  aims: TestAim[]
}) {
  const pair = sittingPair(sittings)
  if (pair === undefined) return null
  const lines = gainLines(pair)
  const { before, after } = pair
  const open = { before: leftOpen(before.answers).length, after: leftOpen(after.answers).length }
  const met = after.answers.filter(({ question }) =>
    attempts.some(attempt => attempt.question === question && attempt.at < after.at),
  ).length
  return (
    <section aria-labelledby="gain" className={styles.gain}>
      <h2 id="gain">From the first test to the second</h2>
      <p>
        {dayText(before.at)} to {dayText(after.at)}. The first sitting of each paper counts.
      </p>
      <GainByUnit lines={lines} aims={aims} />
      <p>{chanceText(lines)}</p>
      <ul>
        <li>A unit has too few questions here to be judged by. Look at the aims instead.</li>
        <li>
          The two papers ask different questions on the same aims. They are matched by what their
          authors thought hard, not by trials with many learners.
        </li>
        {open.before > open.after && (
          <li>
            You left {open.before} open the first time and {open.after} the second. A guess earns
            points now and then, so part of the change may be guessing.
          </li>
        )}
        {met > 0 && (
          <li>
            You had met {plural(met, 'question')} of the second paper before, in lessons or in
            review. Part of the change may be memory of {met === 1 ? 'it' : 'them'}.
          </li>
        )}
      </ul>
      <GainByAim lines={lines} aims={aims} />
    </section>
  )
}

function GainByUnit({ lines, aims }: { lines: GainLine[]; aims: TestAim[] }) {
  const unitOf = (line: GainLine) =>
    aims.find(aim => aim.lesson === line.lesson)?.unit ?? 'Lessons that are not here any more'
  const units = [...new Set(lines.map(unitOf))]
  return (
    <div className={styles.scroll} role="group" aria-label="By unit" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Unit</th>
            <th scope="col">Questions</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {units.map(unit => (
            <GainRow key={unit} name={unit} lines={lines.filter(line => unitOf(line) === unit)} />
          ))}
        </tbody>
        <tfoot>
          <GainRow name="All of it" lines={lines} />
        </tfoot>
      </table>
    </div>
  )
}

function GainRow({ name, lines }: { name: string; lines: GainLine[] }) {
  const { questions, before, after, change } = gainOf(lines)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{questions}</td>
      <td>{pointsText(before)}</td>
      <td>{pointsText(after)}</td>
      <td>{changeText(change)}</td>
    </tr>
  )
}

function chanceText(lines: GainLine[]): string {
  const gain = gainOf(lines)
  const band = chanceBand(gain)
  const size = `With ${plural(gain.questions, 'question')}, luck alone can make a change of up to about ${pointsText(band)} points either way.`
  if (!Number.isFinite(band)) return 'With so few questions nothing can be told from a change.'
  if (gain.change > band)
    return `${size} Yours is more: luck with the questions does not explain it.`
  if (gain.change < -band)
    return `${size} Yours is a loss of more than that: luck with the questions does not explain it.`
  return `${size} Yours is within that, so that it does not show a change by itself.`
}
