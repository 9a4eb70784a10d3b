import type { NowDebate, NowQuestion, TeacherView } from '@/classroom/view'
import { InlineText } from '@/components/ui/inline-text'
import { letterAt } from '@/components/quiz/letters'
import type { Answered } from '@/quiz/answer'
import { AdviceLine } from './advice-line'
import type { Reply } from './ask'
import { BallotOutcome } from './ballot-outcome'
import { kindText } from './ballot-now'
import { Bars } from './bars'
import { Countdown } from './countdown'
import { DeskClock } from './desk-clock'
import { DeskKey } from './desk-key'
import type { PressButton } from './desk-controls'
import { OwnPaceDesk } from './own-pace-desk'
import { outcomeOfPart } from './reveal-parts'
import type { RoomPlace } from './teacher-api'
import { SlideNow } from './slide-now'
import styles from './desk-now.module.css'

type Props = {
  view: TeacherView
  skew: number
  press: PressButton
  loadKey: (step: string) => Promise<Reply<Answered>>
  place: RoomPlace
}

/** What the class is at, as the teacher needs it: how many are in, how it stands, what to do with it. */
export function DeskNow({ view, skew, press, loadKey, place }: Props) {
  const { now } = view
  return (
    <section className={styles.now} aria-labelledby="desk-now">
      <h2 id="desk-now">Now</h2>
      <p className={styles.count} role="status">
        {countText(view)}
      </p>
      {now.kind === 'question' && (
        <>
          <QuestionDesk view={view} now={now} skew={skew} />
          <DeskKey key={now.step} load={() => loadKey(now.step)} question={now.question} />
        </>
      )}
      {(now.kind === 'poll' || now.kind === 'stance') && (
        <>
          <p className="meta">{kindText(now)}</p>
          <p className={styles.stem}>{now.prompt}</p>
          {now.state === 'open' ? (
            <p className="meta">How the votes fall is counted when the vote is closed.</p>
          ) : (
            view.ballots !== undefined && <BallotOutcome result={view.ballots} />
          )}
        </>
      )}
      {now.kind === 'own-pace' && <OwnPaceDesk view={view} press={press} />}
      {now.kind === 'debate' && <DebateDesk {...{ view, now, skew, press, place }} />}
      {now.kind === 'slide' && <SlideNow section={now.section} text={now.text} />}
      {now.kind === 'task' && <p className={styles.stem}>{now.title}</p>}
    </section>
  )
}

function countText({ now, answered, people }: TeacherView): string {
  switch (now.kind) {
    case 'lobby':
      return people === 0
        ? 'Nobody is in yet. Show the code.'
        : `${people} in. Begin when you like.`
    case 'own-pace':
      return `${people} in, each at their own pace.`
    case 'ended':
      return 'Ended.'
    case 'slide':
      return 'A slide: nothing is asked.'
    case 'question':
    case 'poll':
    case 'stance':
    case 'task':
      return `${answered} of ${people}`
    case 'debate':
      return now.clock.vote === 'not-yet' ? 'The class listens.' : `${answered} of ${people}`
  }
}

function QuestionDesk({ view, now, skew }: { view: TeacherView; now: NowQuestion; skew: number }) {
  const { question } = now
  const options = 'options' in question ? question.options : []
  return (
    <>
      {now.state === 'open' && now.closesAt !== undefined && (
        <p className="meta">
          <Countdown until={now.closesAt} skew={skew} />
        </p>
      )}
      <p className={styles.stem}>
        <InlineText text={question.stem} />
      </p>
      {view.advice !== undefined && <AdviceLine advice={view.advice} rounds={view.rounds} />}
      {view.rounds.map(round => (
        <div key={round.round}>
          {view.rounds.length > 1 && <h3 className={styles.round}>Vote {round.round}</h3>}
          <p className="meta">
            {round.answered} answered
            {question.kind !== 'respond' && now.state !== 'open' && `, ${round.right} right`}
          </p>
          {options.length > 0 && (
            <Bars
              of={round.answered}
              bars={options.map((option, i) => ({
                ...option,
                letter: letterAt(i),
                count: round.parts.find(part => part.id === option.id)?.count ?? 0,
                isRight: now.state === 'shown' && outcomeOfPart(now.reveal, option.id) === 'right',
              }))}
            />
          )}
        </div>
      ))}
    </>
  )
}

function DebateDesk({
  view,
  now,
  skew,
  press,
  place,
}: Omit<Props, 'loadKey'> & { now: NowDebate }) {
  return (
    <>
      <p className={styles.stem}>{now.debate.resolution}</p>
      <p className="meta">
        For: {now.debate.sides.aff}. Against: {now.debate.sides.neg}.
      </p>
      <p>
        <a href={`/debate/round?${new URLSearchParams(place)}`} target="_blank">
          Open the round<span className="visually-hidden"> (opens a new tab)</span>
        </a>{' '}
        <span className="meta">for flow, cards, ballot and the clock of a format</span>
      </p>
      <DeskClock now={now} skew={skew} press={press} />
      {now.clock.vote === 'closed' && view.ballots !== undefined && (
        <BallotOutcome result={view.ballots} />
      )}
    </>
  )
}
