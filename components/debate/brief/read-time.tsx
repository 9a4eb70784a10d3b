import type { Brief, Entry } from '@/debate/brief'
import { branch, pocketOf } from '@/debate/outline'
import { clockText, fitOf, secondsFor, spokenWords, type Fit } from '@/debate/read-time'
import styles from './read-time.module.css'

const FITS: Record<Fit, string> = {
  fits: 'fits, with time for answers',
  tight: 'fits, with little to spare',
  over: 'is over the time',
}

/** How long the chosen part takes to read at the speaker's own rate, and whether its speech has the time. */
export function ReadTime({
  brief,
  selected,
  onRate,
}: {
  brief: Brief
  selected: string | undefined
  onRate: (rate: number) => void
}) {
  const part = selected === undefined ? brief.entries : branch(brief.entries, selected)
  const pocket = selected === undefined ? undefined : pocketOf(brief.entries, selected)
  const words = spokenWords(part)
  return (
    <section aria-labelledby="read-time">
      <h2 id="read-time">Reading time</h2>
      <p>
        {selected === undefined ? 'The whole brief' : partName(part)}: {words} words,{' '}
        {clockText(secondsFor(words, brief.rate))}
      </p>
      {pocket?.seconds !== undefined && (
        <SpeechMeter
          title={pocket.title}
          seconds={secondsFor(spokenWords(branch(brief.entries, pocket.id)), brief.rate)}
          limit={pocket.seconds}
        />
      )}
      <label className={styles.rate}>
        Words a minute
        <input
          className="field"
          type="number"
          min={60}
          max={500}
          step={5}
          defaultValue={brief.rate}
          onChange={event => {
            const rate = Math.round(event.currentTarget.valueAsNumber)
            if (rate >= 60 && rate <= 500) onRate(rate)
          }}
        />
      </label>
    </section>
  )
}

function partName([first]: readonly Entry[]): string {
  switch (first?.level) {
    case undefined:
      return 'Nothing'
    case 'pocket':
      return 'This pocket'
    case 'hat':
      return 'This hat'
    case 'block':
      return 'This block'
    case 'card':
      return 'This card'
    case 'analytic':
      return 'This analytic'
  }
}

function SpeechMeter({ title, seconds, limit }: { title: string; seconds: number; limit: number }) {
  const fit = fitOf(seconds, limit)
  const share = Math.min(100, (seconds / limit) * 100)
  return (
    <div className={styles.meter} data-fit={fit}>
      <p>
        “{title}” takes {clockText(seconds)} of {clockText(limit)} and {FITS[fit]}.
      </p>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.whole} width="100" height="4" />
        <rect className={styles.part} width={share} height="4" />
        <rect className={styles.mark} x="75" width="0.6" height="4" />
      </svg>
    </div>
  )
}
