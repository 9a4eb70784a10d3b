'use client'

import { memo, useCallback, useId, type ReactNode, type SyntheticEvent } from 'react'
import { useScripts } from '@/components/quiz/use-scripts'
import type { Session } from './lab-session'
import { CopyLink } from './copy-link'
import { useAtRest } from './use-at-rest'
import { useInHand } from './use-in-hand'
import { useInSight } from './use-in-sight'
import { useSameAnswer } from './use-same-answer'
import styles from './lab-frame.module.css'

type Props = {
  session: Pick<Session<unknown, never>, 'state' | 'undo' | 'again' | 'link' | 'quiet' | 'refusal'>
  /** The answer to the lab’s question in this situation, in a sentence or two: shown, and announced when it changes. */
  outcome: ReactNode
  /** How many lines of a phone are kept free for it: what stands below does not move when it grows. */
  lines: 2 | 3 | 4 | 5 | 6
  /** What the reader can change. Left out of print, and of a page without scripts. */
  controls: ReactNode
  /** The situation in words, for paper and for a page without scripts: what was chosen. */
  still: ReactNode
  /** What follows from it: shown always, on paper too. */
  children: ReactNode
}

// Made once: React passes over what is the same object as before.
const NO_SCRIPTS = (
  <noscript>
    <p className={styles.notice}>
      This lab needs scripts, and they do not run here. Below is the situation that it begins with;
      the link or the question that led here may have asked for another.
    </p>
  </noscript>
)
const LEGEND = <legend className="visually-hidden">What you can change</legend>

/** What every lab has around it: its answer, its controls, and the way to undo, begin again, send on and print. */
export function LabFrame({ session, outcome, lines, controls, still, children }: Props) {
  const alive = useScripts()
  const id = useId()
  const restedStill = useAtRest(still)
  const [lab, take] = useInHand<HTMLDivElement>(session.state)
  const { undo, again, link, refusal, state, quiet } = session
  const press = useInSight(state)
  const { answer, same } = useSameAnswer(state, quiet)
  const touch = useCallback(
    (event: SyntheticEvent) => {
      take(event)
      press(event)
    },
    [take, press],
  )
  return (
    <div
      className={styles.lab}
      data-lab=""
      ref={lab}
      onPointerDownCapture={touch}
      onKeyDownCapture={touch}
    >
      {NO_SCRIPTS}
      {refusal !== undefined && (
        <p className={styles.notice} role="alert">
          {refusal} The lab begins from its start instead.
        </p>
      )}
      <p className={styles.outcome} id={id} role="status" data-lines={lines} ref={answer}>
        {outcome}
      </p>
      <span className="visually-hidden" aria-live="polite" ref={same} />
      <fieldset className={styles.controls} disabled={!alive} aria-describedby={id}>
        {LEGEND}
        {controls}
      </fieldset>
      <div className={styles.still}>{restedStill}</div>
      <div className={styles.result}>{children}</div>
      <Tools undo={undo} again={again} link={link} alive={alive} />
    </div>
  )
}

type ToolsProps = Pick<Props['session'], 'undo' | 'again' | 'link'> & { alive: boolean }

const Tools = memo(function Tools({ undo, again, link, alive }: ToolsProps) {
  return (
    <div className={styles.tools}>
      <button
        className="button button-quiet"
        type="button"
        onClick={undo}
        disabled={!alive}
        aria-disabled={undo === undefined}
      >
        Undo
      </button>
      <button className="button button-quiet" type="button" onClick={again} disabled={!alive}>
        Start again
      </button>
      <CopyLink link={link} alive={alive} />
      <button
        className="button button-quiet"
        type="button"
        onClick={() => print()}
        disabled={!alive}
      >
        Print this situation
      </button>
    </div>
  )
})
