import { memo, useMemo } from 'react'
import { SightMark } from '@/components/lesson/figures/sight-mark'
import { useAtRest } from '@/components/labs/use-at-rest'
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

/** When what nobody sees yet is made ready: before a finger gets to the next box. In ms. */
const SOON = 100

/**
 * The way from Amira to Ben, place by place, each with what somebody there gets to see. Where nobody looks yet it is made ready,
 * hidden, while the lab rests.
 */
export function PathStops({
  stops,
  assumptions,
  act,
}: {
  stops: Stop[]
  assumptions: Assumption[]
  act: Act
}) {
  const now = useMemo(() => ({ stops, assumed: assumptionText(assumptions) }), [stops, assumptions])
  const rested = useAtRest(now, SOON)
  return (
    <>
      <h2 className={styles.heading}>The way from Amira to Ben</h2>
      <ol className={styles.way}>
        {stops.map(({ place, tapped }) => {
          const { stops, assumed } = tapped ? now : rested
          const verdict = stops.find(stop => stop.place === place)?.verdict
          return <PathStop key={place} {...{ place, tapped, verdict, assumed, act }} />
        })}
      </ol>
    </>
  )
}

type StopProps = HeadProps & { verdict: Verdict | undefined; assumed: string }

/** A place, and what is to be seen there: as it is now where somebody looks, or as it was when the lab rested. */
const PathStop = memo(function PathStop({ place, tapped, act, verdict, assumed }: StopProps) {
  const alive = useScripts()
  return (
    <li className={styles.stop} data-stop={place} data-tapped={tapped || undefined}>
      <StopHead place={place} tapped={tapped} act={act} />
      {verdict !== undefined && (tapped || alive) && (
        <div hidden={!tapped}>
          <Result verdict={verdict} assumed={assumed} />
        </div>
      )}
    </li>
  )
})

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

/** `assumed`: the reader’s assumptions in words; empty where there are none. */
type ResultProps = { verdict: Verdict; assumed: string }

const Result = memo(function Result({ verdict, assumed }: ResultProps) {
  if (verdict.kind === 'open')
    return (
      <>
        <p className={styles.verdict}>
          <SightMark sight="depends" />
          Unknown: it depends on{' '}
          {listed(verdict.depends.map(property => PROPERTY_WORDS[property].inSentence))}
        </p>
        <p className={styles.detail}>The sources do not say. Assume something above to go on.</p>
      </>
    )
  if (verdict.sight.kind === 'nothing') return null
  return (
    <>
      <PathSight sight={verdict.sight} alike={verdict.alike} />
      {verdict.whatever.length > 0 && (
        <p className={styles.detail}>
          This is so whatever holds for{' '}
          {listed(verdict.whatever.map(property => PROPERTY_WORDS[property].title.toLowerCase()))}.
        </p>
      )}
      {assumed !== '' && <p className={styles.detail}>You assume: {assumed}.</p>}
    </>
  )
})
