import { memo } from 'react'
import { SightMark } from '@/components/lesson/figures/sight-mark'
import { useScripts } from '@/components/quiz/use-scripts'
import { listed } from '@/labs/listed'
import type { PathAction } from '@/labs/path/lab'
import type { Stop } from '@/labs/path/outcome'
import { PLACE_WORDS, PROPERTY_WORDS } from '@/labs/path/words'
import type { Verdict } from '@/labs/path/verdict'
import { assumptionText, type Assumption } from './path-outcome'
import { PathSight } from './path-sight'
import styles from './path-lab.module.css'

type Act = (action: PathAction) => void

/** The way from Amira to Ben, place by place, each with what somebody there gets to see. */
export function PathStops({
  stops,
  assumptions,
  act,
}: {
  stops: Stop[]
  assumptions: Assumption[]
  act: Act
}) {
  return (
    <>
      <h2 className={styles.heading}>The way from Amira to Ben</h2>
      <ol className={styles.way}>
        {stops.map(stop => (
          <li
            key={stop.place}
            className={styles.stop}
            data-place={stop.place}
            data-tapped={stop.tapped || undefined}
          >
            <StopHead place={stop.place} tapped={stop.tapped} act={act} />
            {stop.tapped && <StopResult verdict={stop.verdict} assumptions={assumptions} />}
          </li>
        ))}
      </ol>
    </>
  )
}

type HeadProps = Pick<Stop, 'place' | 'tapped'> & { act: Act }

const StopHead = memo(function StopHead({ place, tapped, act }: HeadProps) {
  const alive = useScripts()
  const { title, about, tap } = PLACE_WORDS[place]
  return (
    <div className={styles.head}>
      <h3 id={`place-${place}`}>{title}</h3>
      <p className={styles.about}>{about}</p>
      <label className={styles.tap}>
        <input
          type="checkbox"
          checked={tapped}
          disabled={!alive}
          aria-describedby={`place-${place}`}
          onChange={event => act({ kind: 'tap', place, on: event.target.checked })}
        />
        {tap}
      </label>
    </div>
  )
})

type ResultProps = { verdict: Verdict; assumptions: Assumption[] }

const StopResult = memo(function StopResult({ verdict, assumptions }: ResultProps) {
  if (verdict.kind === 'open')
    return (
      <div className={styles.result}>
        <p className={styles.verdict}>
          <SightMark sight="depends" />
          Unknown: it hangs on{' '}
          {listed(verdict.depends.map(property => PROPERTY_WORDS[property].inSentence))}
        </p>
        <p className={styles.detail}>The sources do not say. Assume something above to go on.</p>
      </div>
    )
  if (verdict.sight.kind === 'nothing') return null
  return (
    <div className={styles.result}>
      <PathSight sight={verdict.sight} alike={verdict.alike} />
      {verdict.whatever.length > 0 && (
        <p className={styles.detail}>
          This is so whatever is true of{' '}
          {listed(verdict.whatever.map(property => PROPERTY_WORDS[property].title.toLowerCase()))}.
        </p>
      )}
      {assumptions.length > 0 && (
        <p className={styles.detail}>You assume: {assumptionText(assumptions)}.</p>
      )}
    </div>
  )
})
