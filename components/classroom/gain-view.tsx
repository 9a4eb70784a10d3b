import type { Gain } from '@/classroom/gain'
import { plural } from '@/components/ui/plural'
import { Bars } from './bars'
import styles from './gain-view.module.css'

/** What the class knew before the teaching and after it. Nothing where there was no such test. */
export function GainView({ gain }: { gain: Gain }) {
  if (gain.kind === 'none') return null
  const { n, enough, before, after, normalised, higher, same, lower } = gain
  const hundredths = (share: number) => Math.round(100 * share)
  return (
    <section className={styles.gain} data-few={!enough || undefined}>
      <h2>Gain in knowledge</h2>
      <Bars
        of={100}
        bars={[
          { id: 'before', text: 'Mean score before', count: hundredths(before) },
          { id: 'after', text: 'Mean score after', count: hundredths(after) },
        ]}
      />
      <p>
        {plural(n, 'student')} took both tests
        {normalised !== undefined && (
          <>
            {' '}
            and gained {hundredths(normalised)} % of what they could still gain (Hake’s normalised
            gain)
          </>
        )}
        . {higher} scored higher, {same} the same, {lower} lower.{' '}
        {!enough && <strong>Too few to tell.</strong>}
      </p>
    </section>
  )
}
