import type { NowDebate, You } from '@/classroom/view'
import { BallotOutcome } from './ballot-outcome'
import { SpeechClock } from './speech-clock'
import { Stem } from './question-now'
import { VoteForm, type CastVote } from './vote-form'
import styles from './debate-now.module.css'

type Props = { now: NowDebate; you: You; skew: number; isPaused: boolean; vote: CastVote }

/** A round of debate as its audience has it: sides, resolution, clock, and the vote. */
export function DebateNow({ now, you, skew, isPaused, vote }: Props) {
  const { debate, clock } = now
  const chosen = you.ballots.find(ballot => ballot.step === now.step)?.choice
  return (
    <section>
      <p className="meta">Debate</p>
      <Stem id={now.step} text={debate.resolution} at={now.step} />
      <dl className={styles.sides}>
        <dt>For</dt>
        <dd>{debate.sides.aff}</dd>
        <dt>Against</dt>
        <dd>{debate.sides.neg}</dd>
      </dl>
      {now.result === undefined && clock.vote !== 'open' && (
        <SpeechClock debate={debate} clock={clock} skew={skew} />
      )}
      {clock.vote === 'open' && now.result === undefined && !isPaused && (
        <VoteForm
          step={now.step}
          legend="Who won the debate?"
          choices={now.choices}
          chosen={chosen}
          vote={vote}
        />
      )}
      {clock.vote === 'closed' && now.result === undefined && <p>The vote is closed.</p>}
      {now.result !== undefined && <BallotOutcome result={now.result} />}
    </section>
  )
}
