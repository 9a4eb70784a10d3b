import { StandingBadge } from '@/components/evidence/standing-badge'
import { InlineText } from '@/components/ui/inline-text'
import type { PublicEvidence } from '@/quiz/evidence'
import type { Body } from './body'
import { Options } from './options'
import styles from './evidence.module.css'

/** An answer first, and then the passage that supports it. */
export function EvidenceBody({ question, sent, answered }: Body<PublicEvidence>) {
  const stem = `q-${question.id}-stem`
  const passages = question.passages.map(({ id, text, standing }) => ({
    id,
    label: (
      <>
        {standing !== undefined && <StandingBadge standing={standing} />}
        <InlineText text={text} />
      </>
    ),
  }))
  const options = question.options.map(({ id, text }) => ({
    id,
    label: <InlineText text={text} />,
  }))
  const shared = { type: 'radio', sent, answered } as const
  return (
    <>
      <div role="group" aria-labelledby={`${stem} ${stem}-answer`}>
        <p className={styles.step} id={`${stem}-answer`}>
          The answer
        </p>
        <Options {...shared} name="option" options={options} group="option:" />
      </div>
      <div role="group" aria-labelledby={`${stem}-passage`}>
        <p className={styles.step} id={`${stem}-passage`}>
          The passage that supports it
        </p>
        <Options {...shared} name="passage" options={passages} group="passage:" />
      </div>
    </>
  )
}
