import { InlineText } from '@/components/ui/inline-text'
import type { PublicAttribute } from '@/quiz/attribute'
import type { Body } from './body'
import { ChoiceSelect } from './choice-select'
import { PartWhy } from './part-why'
import { sentValue } from './sent'
import styles from './attribute.module.css'

/** A sentence with a select in each gap. After an answer, each gap's frames with their reasons stand under it. */
export function AttributeBody({ question, sent, answered }: Body<PublicAttribute>) {
  const gaps = question.pieces.flatMap(piece => ('gap' in piece ? [piece] : []))
  return (
    <>
      <p className={styles.sentence}>
        {question.pieces.map((piece, i) =>
          'text' in piece ? (
            <InlineText key={i} text={piece.text} />
          ) : (
            <ChoiceSelect
              key={i}
              className={styles.gap}
              name={`frame:${piece.gap}`}
              aria-label={`Gap ${gaps.indexOf(piece) + 1} of ${gaps.length}`}
              choices={piece.frames}
              value={sentValue(sent, `frame:${piece.gap}`)}
            />
          ),
        )}
      </p>
      {answered !== undefined &&
        gaps.map(({ gap, frames }, i) => (
          <div role="group" key={gap} className={styles.told} aria-label={`Gap ${i + 1}`}>
            <p className="meta">Gap {i + 1}</p>
            {frames.map(frame => (
              <div key={frame.id} className={styles.frame}>
                <p>
                  <InlineText text={frame.text} />
                </p>
                <PartWhy answered={answered} id={`${gap}:${frame.id}`} />
              </div>
            ))}
          </div>
        ))}
    </>
  )
}
