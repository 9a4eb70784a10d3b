import type { Brief, Entry } from '@/debate/brief'
import type { Card } from '@/debate/card'
import { pocketOf } from '@/debate/outline'
import { CardEditor } from '@/components/debate/card/card-editor'
import type { BriefActions } from './brief-actions'
import { CopyTo } from './copy-to'
import { HeadingEditor } from './heading-editor'
import { SteelmanEditor } from './steelman-editor'
import styles from './entry-editor.module.css'

/** The chosen entry, to write. */
export function EntryEditor({
  brief,
  entry,
  ledger,
  actions,
  onUndo,
}: {
  brief: Brief
  entry: Entry
  ledger: ReadonlyMap<string, Card>
  actions: BriefActions
  onUndo: (again: boolean) => void
}) {
  switch (entry.level) {
    case 'pocket':
    case 'block':
      return <HeadingEditor entry={entry} onChange={actions.put} />
    case 'hat':
      return (
        <>
          <HeadingEditor entry={entry} onChange={actions.put} />
          {pocketOf(brief.entries, entry.id)?.isCase === true && (
            <SteelmanEditor hat={entry} entries={brief.entries} onChange={actions.put} />
          )}
        </>
      )
    case 'analytic':
      return (
        <label className={styles.analytic}>
          <span>Analytic: your own words, without evidence</span>
          <textarea
            className="field"
            rows={6}
            value={entry.text}
            maxLength={100_000}
            onChange={event => actions.put({ ...entry, text: event.currentTarget.value })}
          />
        </label>
      )
    case 'card':
      return (
        <>
          <CardEditor
            key={entry.id}
            card={entry}
            rate={brief.rate}
            ledger={ledger}
            onChange={actions.put}
            onUndo={onUndo}
          />
          <CopyTo card={entry} entries={brief.entries} onCopy={actions.copyTo} />
        </>
      )
  }
}
