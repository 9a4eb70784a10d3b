import type { NowQuestion } from '@/classroom/view'
import { letterAt } from '@/components/quiz/letters'
import { InlineText } from '@/components/ui/inline-text'
import type { Answered } from '@/quiz/answer'
import { Bars } from './bars'
import { Countdown } from './countdown'
import { outcomeOfPart } from './reveal-parts'
import { sizeOf } from './wall-size'
import styles from './projector-now.module.css'

/** A question on the wall: with its options while it is asked, and once it is shown with the answer and why. */
export function QuestionWall({ now, skew }: { now: NowQuestion; skew: number }) {
  const { question } = now
  const options = 'options' in question ? question.options : []
  const why = now.state === 'shown' ? [now.reveal.feedback.explanation.text] : []
  const lab =
    question.lab === undefined || now.state === 'shown'
      ? []
      : [`To find out, open the lab “${question.lab.question}” Its link is on your phone.`]
  const texts = [question.stem, ...lab, ...options.map(option => option.text), ...why]
  return (
    <div className={styles.now} data-size={sizeOf(texts)}>
      {now.round > 1 && now.state !== 'shown' && (
        <p className={styles.over}>Vote again, after talking</p>
      )}
      <h2 className={styles.stem}>
        <InlineText text={question.stem} />
      </h2>
      {lab.map(line => (
        <p className={styles.lab} key={line}>
          {line}
        </p>
      ))}
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
