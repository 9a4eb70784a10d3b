import { InlineText } from '@/components/ui/inline-text'
import type { PublicEvidence } from '@/quiz/evidence'
import type { Body } from './body'
import { Options } from './options'
import styles from './evidence.module.css'

/** An answer first, and then the passage that supports it. */
export function EvidenceBody({ question, sent, answered }: Body<PublicEvidence>) {
  const stem = `q-${question.id}-stem`
  const labelled = (part: { id: string; text: string }) => ({
    id: part.id,
    label: <InlineText text={part.text} />,
  })
  const shared = { type: 'radio', sent, answered } as const
  return (
    <>
      <div role="group" aria-labelledby={`${stem} ${stem}-answer`}>
        <p className={styles.step} id={`${stem}-answer`}>
          The answer
        </p>
        <Options
          {...shared}
          name="option"
          options={question.options.map(labelled)}
          group="option:"
        />
      </div>
      <div role="group" aria-labelledby={`${stem}-passage`}>
        <p className={styles.step} id={`${stem}-passage`}>
          The passage that supports it
        </p>
        <Options
          {...shared}
          name="passage"
          options={question.passages.map(labelled)}
          group="passage:"
        />
      </div>
    </>
  )
}
