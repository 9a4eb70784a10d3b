import type { RoomGain } from '@/classroom/gain'
import type { TestAim } from '@/components/course-test/test-aim'
import { plural } from '@/components/ui/plural'
import { AimTable } from './aim-table'
import { Bars } from './bars'
import { hundredths, signedHundredths } from './hundredths'
import styles from './gain-view.module.css'

/** What the class knew before the teaching and after it, as a whole and aim by aim. Nothing where there were not both tests. */
export function GainView({ gain, aims }: { gain: RoomGain | undefined; aims: readonly TestAim[] }) {
  if (gain === undefined) return null
  const { learners, enough, before, after, higher, same, lower } = gain
  return (
    <section className={styles.gain} data-few={!enough || undefined}>
      <h2>Gain in knowledge</h2>
      <Bars
        of={100}
        bars={[
          { id: 'before', text: 'Mean score before', count: hundredths(before), unit: '%' },
          { id: 'after', text: 'Mean score after', count: hundredths(after), unit: '%' },
        ]}
      />
      <p>
        {plural(learners, 'student')} took both tests. {changeText(gain)} {higher} scored higher,{' '}
        {same} the same, {lower} lower. {!enough && <strong>Too few to tell.</strong>}
      </p>
      <AimTable gains={gain.aims} aims={aims} />
    </section>
  )
}

function changeText({ change, interval, normalised }: RoomGain): string {
  const where =
    interval === undefined
      ? ''
      : ` (95 % interval: ${signedHundredths(interval.low)} to ${signedHundredths(interval.high)})`
  const share =
    normalised === undefined || normalised <= 0
      ? ''
      : `, ${hundredths(normalised)} % of what could still be gained (Hake’s normalised gain)`
  return `${movedText(hundredths(change))}${where}${share}.`
}

function movedText(points: number): string {
  if (points === 0) return 'The mean stayed where it was'
  return `The mean ${points > 0 ? 'rose' : 'fell'} by ${Math.abs(points)} points of a hundred`
}
