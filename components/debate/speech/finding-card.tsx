import type { Brief } from '@/debate/speech/briefs'
import type { Finding } from '@/debate/speech/finding'
import { FINDING_KIND } from '@/debate/speech/kinds'
import { FindingButtons, FindingText } from './finding-parts'
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
  const { name } = FINDING_KIND[finding.kind]
  return (
    <li id={`finding-${number}`} className={styles.card} data-finding tabIndex={-1}>
      <h3>
        <span className={styles.number}>{number}</span> {name}
      </h3>
      <p className={styles.span}>
        <a href={`#mark-${number}`}>“{finding.span}”</a>
      </p>
      <FindingText finding={finding} briefs={briefs} />
      {acts !== undefined && <FindingButtons finding={finding} acts={acts} />}
    </li>
  )
}
