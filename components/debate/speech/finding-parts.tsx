import type { Brief } from '@/debate/speech/briefs'
import type { Finding } from '@/debate/speech/finding'
import { FINDING_KIND } from '@/debate/speech/kinds'
import { ClaimBriefs } from './claim-briefs'
import { DismissForm } from './dismiss-form'
import styles from './finding-parts.module.css'
import type { FindingActs } from './speech-result'

/** What is wrong, by which rule, how to say it, and what to compare with. */
export function FindingText({ finding, briefs }: { finding: Finding; briefs: Brief[] }) {
  const { kind, message, better, claims } = finding
  return (
    <>
      <p>{message}</p>
      <p className="meta">{FINDING_KIND[kind].rule}</p>
      {better !== '' && (
        <p>
          <strong>Better:</strong> {better}
        </p>
      )}
      <ClaimBriefs briefs={briefs.filter(({ id }) => claims.includes(id))} />
    </>
  )
}

/** Mends a finding by one press, or puts it aside with a reason. */
export function FindingButtons({
  finding: { kind, span, fix },
  acts,
}: {
  finding: Finding
  acts: Pick<FindingActs, 'fix' | 'dismiss'>
}) {
  return (
    <div className={styles.acts}>
      {fix !== undefined && (
        <button
          type="button"
          className="button button-quiet"
          data-fix
          onClick={() => acts.fix(fix)}
        >
          {fix.start === fix.end
            ? `Add “${fix.text.replace(/^, /, '… ').trim()}”`
            : `Write “${fix.text}”`}
        </button>
      )}
      <DismissForm dismiss={reason => acts.dismiss({ kind, span, reason })} />
    </div>
  )
}
