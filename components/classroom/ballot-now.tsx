import type { NowBallot, You } from '@/classroom/view'
import { BallotOutcome } from './ballot-outcome'
import { Stem } from './question-now'
import { VoteForm, type CastVote } from './vote-form'

type Props = { now: NowBallot; you: You; isPaused: boolean; vote: CastVote }

/** A poll, or where everybody stands on a motion: a vote, and its result once it is shown. */
export function BallotNow({ now, you, isPaused, vote }: Props) {
  const chosen = you.ballots.find(ballot => ballot.step === now.step)?.choice
  return (
    <section>
      <p className="meta">{kindText(now)}</p>
      <Stem id={now.step} text={now.prompt} at={now.step} />
      {now.state === 'open' && !isPaused && (
        <VoteForm
          step={now.step}
          legend={now.prompt}
          choices={now.choices}
          chosen={chosen}
          vote={vote}
        />
      )}
      {now.state === 'closed' && (
        <p>The vote is closed. {chosen === undefined ? 'You cast none.' : 'Yours is counted.'}</p>
      )}
      {now.state === 'shown' && <BallotOutcome result={now.result} />}
    </section>
  )
}

export function kindText({ kind, stage }: Pick<NowBallot, 'kind' | 'stage'>): string {
  if (kind === 'poll') return 'Poll'
  return stage === 'before' ? 'Where do you stand, before?' : 'Where do you stand now?'
}
