import { useState, type Dispatch } from 'react'
import { orderFor } from '@/classroom/assignment'
import { ownMarks } from '@/classroom/own-marks'
import type { NowOwnPace, OwnPaceStep, StudentView } from '@/classroom/view'
import { BallotNow } from './ballot-now'
import { useNow } from './countdown'
import { OwnPaceQuestion } from './own-pace-question'
import { OwnMarks } from './own-marks'
import { SlideNow } from './slide-now'
import { StepDots } from './step-dots'
import type { StudentApi } from './student-api'
import type { StudentNews } from './student-place'
import { TaskNow } from './task-now'
import { TermsLine } from './terms-line'
import styles from './own-pace.module.css'

type Props = {
  api: StudentApi
  view: StudentView
  pace: NowOwnPace
  skew: number
  tell: Dispatch<StudentNews>
}

/** Often enough for a moment that something is due at. */
const TICK_MS = 2000

/** A room without a teacher’s pace: step by step, alone, or together with a team. */
export function OwnPace({ api, view, pace, skew, tell }: Props) {
  const { room, you } = view
  const { steps } = pace
  const now = useNow(skew, TICK_MS)
  const ordered = room.terms.shuffled ? orderFor(steps, you.id) : [...steps]
  // What is answered stays in sight, with what is said of it, until its student goes on.
  const [chosen, choose] = useState(() => firstOpen(ordered, view)?.step)
  const id = you.team?.step ?? chosen
  const at = Math.max(
    0,
    ordered.findIndex(step => step.step === id),
  )
  const step = ordered[at]
  const next = ordered[at + 1]
  const isWaiting = you.team !== undefined && step?.kind === 'question' && you.team.waitingFor > 0
  const onward = () => {
    if (next === undefined) return
    if (you.team === undefined) choose(next.step)
    else void api.onward(room.id, next.step)
  }
  if (step === undefined) return <p>There is nothing to do here yet.</p>
  return (
    <>
      <OwnMarks marks={ownMarks(steps, view)} />
      <TermsLine terms={room.terms} now={now} />
      {you.team === undefined && (
        <StepDots steps={ordered} at={at} isDone={one => isDone(one, view)} choose={choose} />
      )}
      <OwnPaceStepView key={step.step} {...{ api, view, now, tell, step }} place={at + 1} />
      {isWaiting && <p role="status">Waiting for {you.team?.waitingFor} of your team to answer.</p>}
      {next === undefined ? (
        <p className={styles.end}>
          This was the last step.
          {pace.waits &&
            ' Another test comes after the teaching: your teacher opens it. Come back then on this device.'}
        </p>
      ) : (
        <p className={styles.end}>
          <button className="button" type="button" disabled={isWaiting} onClick={onward}>
            Go on
          </button>
        </p>
      )}
    </>
  )
}

function OwnPaceStepView({
  step,
  place,
  api,
  view,
  now,
  tell,
}: Omit<Props, 'pace' | 'skew'> & { step: OwnPaceStep; place: number; now: number }) {
  const { room, you } = view
  switch (step.kind) {
    case 'question':
      return <OwnPaceQuestion {...{ api, view, now, tell, step, place }} />
    case 'slide':
      return <SlideNow section={step.section} text={step.text} />
    case 'task':
      return <TaskNow task={step} view={view} api={api} tell={tell} />
    case 'poll':
    case 'stance':
      return (
        <BallotNow
          now={{ ...step, state: 'open' }}
          you={you}
          isPaused={room.paused}
          vote={async (id, choice) => {
            const reply = await api.vote(room.id, { step: id, choice })
            if (reply.kind === 'ok') tell({ kind: 'voted', step: id, choice })
            return reply
          }}
        />
      )
  }
}

function firstOpen(steps: readonly OwnPaceStep[], view: StudentView): OwnPaceStep | undefined {
  return steps.find(step => !isDone(step, view)) ?? steps[0]
}

function isDone({ kind, step }: OwnPaceStep, { you }: StudentView): boolean {
  if (kind === 'slide') return false
  if (kind === 'poll' || kind === 'stance') return you.ballots.some(one => one.step === step)
  return you.answers.some(answer => answer.step === step)
}
