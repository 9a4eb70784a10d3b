import { InlineText } from '@/components/ui/inline-text'
import type { Answered } from '@/quiz/answer'
import { EvidenceDetails } from './evidence-details'
import { Remarks } from './remarks'
import { Rubric } from './rubric'
import styles from './explanation.module.css'

/** What is told of the question as a whole: a model answer where there is one, and the explanation with its evidence. */
export function Explanation({
  answered,
  ticks,
  keepTicks,
}: {
  answered: Answered
  ticks: string[]
  keepTicks: (ticks: string[]) => void
}) {
  const { feedback, cards } = answered
  return (
    <>
      {feedback.model !== undefined && (
        <div className={styles.model}>
          <p className={styles.name}>A model answer</p>
          <p>
            <InlineText text={feedback.model.text} />
          </p>
          <EvidenceDetails ids={feedback.model.cites} cards={cards} of="the model answer" />
        </div>
      )}
      {feedback.remarks !== undefined && <Remarks remarks={feedback.remarks} cards={cards} />}
      {feedback.rubric !== undefined && (
        <Rubric checks={feedback.rubric} ticks={ticks} keep={keepTicks} />
      )}
      {feedback.careful !== undefined && (
        <div className={styles.model}>
          <p className={styles.name}>Written with care</p>
          <p>{feedback.careful}</p>
        </div>
      )}
      <p className={styles.text}>
        <InlineText text={feedback.explanation.text} />
      </p>
      <EvidenceDetails ids={feedback.explanation.cites} cards={cards} of="the explanation" />
    </>
  )
}
