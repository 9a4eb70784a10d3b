import { useRef } from 'react'
import { DismissedList } from '@/components/debate/speech/dismissed-list'
import { FindingButtons, FindingText } from '@/components/debate/speech/finding-parts'
import { moveByKey } from '@/components/debate/speech/move-by-key'
import { plural } from '@/components/ui/plural'
import type { Brief, Entry } from '@/debate/brief'
import type { Dismissal } from '@/debate/speech/dismissal'
import type { Fix } from '@/debate/speech/finding'
import { FINDING_KIND } from '@/debate/speech/kinds'
import { mended } from '@/debate/speech/mend'
import { ownWords, withWords, type WordingFinding } from '@/debate/wording'
import type { Wording } from './use-wording'
import styles from './wording-pane.module.css'

type Actions = {
  fix: (entry: Entry) => void
  select: (id: string) => void
  dismiss: (one: Dismissal) => void
  restore: (one: Dismissal) => void
}

/** How many findings are listed at once. */
const MOST = 30
const PARTS = { title: 'heading', tag: 'tag', text: 'analytic', answer: 'answer' }

/** What the speech check finds in the words of one's own: headings of arguments, tags, analytics and answers. */
export function WordingPane({
  brief,
  wording,
  start,
  actions,
}: {
  brief: Brief
  wording: Wording
  start: () => void
  actions: Actions
}) {
  return (
    <section aria-labelledby="wording">
      <h2 id="wording">Wording</h2>
      {wording.state === 'off' && (
        <p>
          Your headings, tags and analytics can be checked as a speech is.{' '}
          <button type="button" className="button button-quiet" onClick={start}>
            Check the wording
          </button>
        </p>
      )}
      {wording.state === 'loading' && <p role="status">Loading the check …</p>}
      {wording.state === 'failed' && (
        <p role="alert">
          The check did not load. Your work is kept.{' '}
          <button type="button" className="button button-quiet" onClick={start}>
            Load it again
          </button>
        </p>
      )}
      {wording.state === 'on' && <Found brief={brief} wording={wording} actions={actions} />}
      <DismissedList dismissals={brief.dismissals ?? []} restore={actions.restore} />
    </section>
  )
}

function Found({
  brief,
  wording: { findings, briefs },
  actions,
}: {
  brief: Brief
  wording: Extract<Wording, { state: 'on' }>
  actions: Actions
}) {
  const list = useRef<HTMLOListElement>(null)
  return (
    <>
      <p role="status">
        {findings.length === 0
          ? 'Nothing here says more than the sources allow, as far as the check can tell.'
          : plural(findings.length, 'finding')}
      </p>
      <ol
        ref={list}
        className={styles.list}
        aria-label="Wording"
        onKeyDown={event => moveByKey(event, list.current)}
      >
        {findings.slice(0, MOST).map(finding => (
          <li key={`${finding.entry}-${finding.part}-${finding.start}`} data-finding tabIndex={-1}>
            <h3>{FINDING_KIND[finding.kind].name}</h3>
            <p>
              <button
                type="button"
                className={styles.place}
                onClick={() => actions.select(finding.entry)}
              >
                “{finding.span}”
                <span className="visually-hidden">: go to the {PARTS[finding.part]}</span>
              </button>
            </p>
            <FindingText finding={finding} briefs={briefs} />
            <FindingButtons
              finding={finding}
              acts={{
                fix: fix => mend(brief, finding, fix, actions.fix),
                dismiss: actions.dismiss,
              }}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

/** Puts a fix into the words that it was found in; where they have changed since, the check will have found it anew. */
function mend(brief: Brief, finding: WordingFinding, fix: Fix, put: (entry: Entry) => void) {
  const entry = brief.entries.find(({ id }) => id === finding.entry)
  const own = entry && ownWords(entry).find(({ part }) => part === finding.part)
  if (entry === undefined || own === undefined) return
  if (own.text.slice(finding.start, finding.end) !== finding.span) return
  put(withWords(entry, { part: own.part, text: mended(own.text, fix) }))
}
