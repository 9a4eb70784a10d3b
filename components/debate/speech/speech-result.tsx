import { useRef } from 'react'
import { plural } from '@/components/ui/plural'
import type { Brief } from '@/debate/speech/briefs'
import type { Finding, Fix } from '@/debate/speech/finding'
import type { Dismissal } from '@/debate/speech/dismissal'
import { DismissedList } from './dismissed-list'
import { FindingCard } from './finding-card'
import { MarkedText } from './marked-text'
import { moveByKey } from './move-by-key'
import styles from './speech-result.module.css'

/** What a speaker can do about findings. */
export type FindingActs = {
  fix: (fix: Fix) => void
  dismiss: (dismissal: Dismissal) => void
  restore: (dismissal: Dismissal) => void
}

/** More cards than these are no help at once. */
const MOST = 200

/** A checked speech with its marks, and beside it what each mark is about. */
export function SpeechResult({
  text,
  findings,
  briefs,
  dismissals,
  isOld,
  acts,
}: {
  text: string
  findings: Finding[]
  briefs: Brief[]
  dismissals: Dismissal[]
  /** The speech has been changed since. */
  isOld: boolean
  acts: FindingActs
}) {
  const list = useRef<HTMLOListElement>(null)
  const shown = findings.slice(0, MOST)
  const counted = findings.length === 0 ? 'Nothing found' : plural(findings.length, 'finding')
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" tabIndex={-1}>
        {counted}
      </h2>
      <p className="visually-hidden" role="status">
        {counted}
      </p>
      {isOld && <p className="meta">The speech has changed since: check it again.</p>}
      {findings.length === 0 && (
        <p>
          Nothing in this speech says more than the sources allow, as far as the check can tell. It
          knows ways of speaking, not meanings: read it once more yourself.
        </p>
      )}
      {findings.length > MOST && <p>The first {MOST} are shown. Mend these, and check again.</p>}
      <div className={styles.columns}>
        <MarkedText text={text} findings={shown} />
        <div>
          {shown.length > 0 && (
            <p className={`meta ${styles.keys}`}>
              Keys in the list: <kbd>J</kbd> next, <kbd>K</kbd> the one before, <kbd>F</kbd> mend,{' '}
              <kbd>D</kbd> put aside.
            </p>
          )}
          <ol
            ref={list}
            className={styles.list}
            aria-label="Findings"
            onKeyDown={event => moveByKey(event, list.current)}
          >
            {shown.map((finding, i) => (
              <FindingCard
                key={`${finding.start}-${finding.kind}`}
                finding={finding}
                number={i + 1}
                briefs={briefs}
                acts={isOld ? undefined : acts}
              />
            ))}
          </ol>
          <DismissedList dismissals={dismissals} restore={acts.restore} />
        </div>
      </div>
    </section>
  )
}
