import type { Brief } from '@/debate/speech/briefs'
import type { Finding } from '@/debate/speech/finding'
import { FINDING_KIND } from '@/debate/speech/kinds'
import { ClaimBriefs } from './claim-briefs'
import { DismissForm } from './dismiss-form'
import styles from './finding-card.module.css'
import type { FindingActs } from './speech-result'

/** One finding: what is wrong, how to say it, what to compare with, and what to do about it. */
export function FindingCard({
  finding,
  number,
  briefs,
  acts,
}: {
  finding: Finding
  number: number
  briefs: Brief[]
  /** Undefined: the speech has changed, and offsets no longer hold. */
  acts: FindingActs | undefined
}) {
  const { kind, span, message, better, claims, fix } = finding
  const { name, rule } = FINDING_KIND[kind]
  return (
    <li id={`finding-${number}`} className={styles.card} data-finding tabIndex={-1}>
      <h3>
        <span className={styles.number}>{number}</span> {name}
      </h3>
      <p className={styles.span}>
        <a href={`#mark-${number}`}>“{span}”</a>
      </p>
      <p>{message}</p>
      <p className="meta">{rule}</p>
      {better !== '' && (
        <p>
          <strong>Better:</strong> {better}
        </p>
      )}
      <ClaimBriefs briefs={briefs.filter(({ id }) => claims.includes(id))} />
      {acts !== undefined && (
        <div className={styles.acts}>
          {fix !== undefined && (
            <button
              type="button"
              className="button button-quiet"
              data-fix
              onClick={() => acts.fix(fix)}
            >
              {fix.start === fix.end ? `Add “${fix.text.trim()}”` : `Write “${fix.text}”`}
            </button>
          )}
          <DismissForm dismiss={reason => acts.dismiss({ kind, span, reason })} />
        </div>
      )}
    </li>
  )
}
