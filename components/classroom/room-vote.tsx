import { nextPress } from '@/classroom/desk'
import type { NowDebate, TeacherView } from '@/classroom/view'
import { BallotOutcome } from './ballot-outcome'
import type { PressButton } from './desk-controls'
import styles from './room-vote.module.css'

type Props = {
  view: TeacherView
  press: PressButton
  /** Why the last press did nothing; empty where it did. */
  said: string
  /** Where the room’s desk is. */
  desk: string
}

/** The audience’s vote on a round: opened, closed and shown from where the round is run. */
export function RoomVote({ view, press, said, desk }: Props) {
  const { now } = view
  return (
    <section className={styles.vote} aria-labelledby="room-vote">
      <h2 id="room-vote">The audience</h2>
      {now.kind === 'debate' ? (
        <DebateVote view={view} now={now} press={press} />
      ) : (
        <AwayFromDebate view={view} press={press} />
      )}
      <p role="alert" className={styles.said}>
        {said}
      </p>
      <p className="no-print">
        <a href={desk}>Back to the desk of “{view.title}”</a>
      </p>
    </section>
  )
}

function DebateVote({ view, now, press }: Omit<Props, 'said' | 'desk'> & { now: NowDebate }) {
  const next = now.result === undefined ? nextPress(view) : undefined
  const { sides } = now.debate
  return (
    <>
      <p>
        For: {sides.aff}. Against: {sides.neg}.
      </p>
      <p role="status">
        {STATES[now.clock.vote]}{' '}
        {now.clock.vote !== 'not-yet' && `${view.answered} of ${view.people} voted.`}
      </p>
      {next !== undefined && (
        <button className="button no-print" type="button" onClick={() => void press(next.command)}>
          {next.label}
        </button>
      )}
      {now.clock.vote === 'closed' && view.ballots !== undefined && (
        <BallotOutcome result={view.ballots} />
      )}
    </>
  )
}

const STATES: Record<NowDebate['clock']['vote'], string> = {
  'not-yet': 'The class listens. Open the vote once the last speech is over.',
  open: 'The vote on who won is open. How it falls is counted when it is closed.',
  closed: 'The vote is closed.',
}

/** The class is elsewhere in its plan: it is led to a debate of it, where there is one. */
function AwayFromDebate({ view, press }: Pick<Props, 'view' | 'press'>) {
  const debates = view.steps.filter(({ kind }) => kind === 'debate')
  if (view.now.kind === 'ended') return <p>The room has ended. Its results stay on their page.</p>
  if (debates.length === 0)
    return <p>The plan of this room has no debate for its class to judge.</p>
  return (
    <>
      <p role="status">The class is at another step of its plan, and sees no debate yet.</p>
      {debates.map(({ step, title }) => (
        <p key={step}>
          <button
            className="button button-quiet"
            type="button"
            onClick={() => void press({ kind: 'open', step })}
          >
            Go to the debate: {title}
          </button>
        </p>
      ))}
    </>
  )
}
