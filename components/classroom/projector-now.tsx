import { letterAt } from '@/components/quiz/letters'
import type { BallotResult, NowBallot, NowDebate, ProjectorView } from '@/classroom/view'
import { BallotOutcome } from './ballot-outcome'
import { kindText } from './ballot-now'
import { QuestionWall } from './question-wall'
import { SpeechClock } from './speech-clock'
import { SlideNow } from './slide-now'
import { StanceBands } from './stance-bands'
import { winnerText } from './stance-text'
import { sizeOf } from './wall-size'
import styles from './projector-now.module.css'

/** What the class is at, on the wall. */
export function ProjectorNow({ view, skew }: { view: ProjectorView; skew: number }) {
  const { now } = view
  switch (now.kind) {
    case 'lobby':
    case 'own-pace':
      return null
    case 'question':
      return <QuestionWall now={now} skew={skew} />
    case 'slide':
      return (
        <div className={`${styles.now} ${styles.slide}`} data-size={sizeOf([now.text])}>
          <SlideNow section={now.section} text={now.text} />
        </div>
      )
    case 'poll':
    case 'stance':
      return <BallotWall now={now} />
    case 'debate':
      return <DebateWall now={now} skew={skew} />
    case 'task':
      return (
        <div className={styles.now} data-size="s">
          <h2 className={styles.stem}>{now.title}</h2>
        </div>
      )
    case 'ended':
      return (
        <div className={styles.now} data-size="s">
          <h2 className={styles.stem}>The room has ended.</h2>
        </div>
      )
  }
}

/** After a second vote who moved where, else the counts. */
function VoteWall({ result }: { result: BallotResult }) {
  const { stance } = result
  if (stance?.kind !== 'moved') return <BallotOutcome result={result} />
  return (
    <>
      <p className={styles.over}>{winnerText(stance)}</p>
      <StanceBands result={stance} />
    </>
  )
}

function BallotWall({ now }: { now: NowBallot }) {
  const texts = [now.prompt, ...now.choices.map(choice => choice.text)]
  return (
    <div className={styles.now} data-size={now.state === 'shown' ? 's' : sizeOf(texts)}>
      <p className={styles.over}>{kindText(now)}</p>
      <h2 className={styles.stem}>{now.prompt}</h2>
      {now.state === 'shown' ? (
        <VoteWall result={now.result} />
      ) : (
        <ol className={styles.options}>
          {now.choices.map((choice, i) => (
            <li key={choice.id}>
              <b>{letterAt(i)}</b> {choice.text}
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function DebateWall({ now, skew }: { now: NowDebate; skew: number }) {
  const { debate, clock } = now
  return (
    <div className={styles.now} data-size={sizeOf([debate.resolution])}>
      <h2 className={styles.stem}>{debate.resolution}</h2>
      <p className={styles.over}>
        For: {debate.sides.aff}. Against: {debate.sides.neg}.
      </p>
      {now.result !== undefined && <BallotOutcome result={now.result} />}
      {now.result === undefined && clock.vote === 'open' && (
        <p className={styles.over}>Who won the debate? Vote on your phone.</p>
      )}
      {now.result === undefined && clock.vote !== 'open' && (
        <div className={styles.clock}>
          <SpeechClock debate={debate} clock={clock} skew={skew} />
        </div>
      )}
    </div>
  )
}
