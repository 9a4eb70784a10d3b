import { InlineText } from '@/components/ui/inline-text'
import { letterAt } from '@/components/quiz/letters'
import type { Answered } from '@/quiz/answer'
import { outcomeOfPart } from './reveal-parts'
import type {
  BallotResult,
  NowBallot,
  NowDebate,
  NowQuestion,
  ProjectorView,
} from '@/classroom/view'
import { BallotOutcome } from './ballot-outcome'
import { kindText } from './ballot-now'
import { Bars } from './bars'
import { Countdown } from './countdown'
import { SpeechClock } from './speech-clock'
import { SlideNow } from './slide-now'
import { StanceBands } from './stance-bands'
import { winnerText } from './stance-text'
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

function QuestionWall({ now, skew }: { now: NowQuestion; skew: number }) {
  const { question } = now
  const options = 'options' in question ? question.options : []
  const why = now.state === 'shown' ? [now.reveal.feedback.explanation.text] : []
  const texts = [question.stem, ...options.map(option => option.text), ...why]
  return (
    <div className={styles.now} data-size={sizeOf(texts)}>
      {now.round > 1 && now.state !== 'shown' && (
        <p className={styles.over}>Vote again, after talking</p>
      )}
      <h2 className={styles.stem}>
        <InlineText text={question.stem} />
      </h2>
      {now.state === 'open' && now.closesAt !== undefined && (
        <p className={styles.over}>
          <Countdown until={now.closesAt} skew={skew} />
        </p>
      )}
      {now.state === 'shown' ? (
        <Reveal now={now} />
      ) : (
        <ol className={styles.options}>
          {options.map((option, i) => (
            <li key={option.id}>
              <b>{letterAt(i)}</b> <InlineText text={option.text} />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

/** The answer, how the class chose, and why. */
function Reveal({ now }: { now: Extract<NowQuestion, { state: 'shown' }> }) {
  const { question, reveal, rounds } = now
  const last = rounds.at(-1)
  const options = 'options' in question ? question.options : []
  return (
    <>
      {options.length > 0 && last !== undefined ? (
        <Bars
          of={last.answered}
          bars={options.map((option, i) => ({
            ...option,
            letter: letterAt(i),
            count: last.parts.find(part => part.id === option.id)?.count ?? 0,
            isRight: outcomeOfPart(reveal, option.id) === 'right',
          }))}
        />
      ) : (
        <p className={styles.over}>
          {last === undefined ? '' : `${last.right} of ${last.answered} right`}
        </p>
      )}
      <p className={styles.why}>
        <InlineText text={reveal.feedback.explanation.text} />
      </p>
      <p className={styles.source}>{sourcesOf(reveal).join('; ')}</p>
    </>
  )
}

/** Where the explanation has it from, each source once. */
function sourcesOf({ feedback, cards }: Answered): string[] {
  const origins = feedback.explanation.cites.flatMap(id => cards[id]?.origin ?? [])
  return [...new Set(origins)]
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

/** How large the letters can be for all of it to stand on one wall: l, m, s or xs. */
function sizeOf(texts: readonly string[]): string {
  const signs = texts.reduce((sum, text) => sum + text.length + 30, 0)
  if (signs < 260) return 'l'
  if (signs < 480) return 'm'
  return signs < 760 ? 's' : 'xs'
}
