import { plural } from '@/components/ui/plural'
import { useState } from 'react'
import { exportProgress } from './export-progress'
import { EraseProgress } from './erase-progress'
import { importProgress, type ImportReport } from './import-progress'
import styles from '@/components/ui/file-actions.module.css'

type Importing = { kind: 'none' } | { kind: 'reading' } | ImportReport

/** The record as a file: to keep, to carry to another browser, and to erase. */
export function ProgressFile({ isEmpty }: { isEmpty: boolean }) {
  const [report, setReport] = useState<Importing>({ kind: 'none' })
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (file === undefined) return
    setReport({ kind: 'reading' })
    setReport(await importProgress(file))
    input.value = ''
  }
  return (
    <section aria-labelledby="file">
      <h2 id="file">Keep it, carry it, erase it</h2>
      <div className={styles.actions}>
        {!isEmpty && (
          <button className="button" type="button" onClick={() => void exportProgress()}>
            Export as a file
          </button>
        )}
        <label className={`button button-quiet ${styles.choose}`}>
          Import a file
          <input
            type="file"
            accept="application/json,.json"
            onChange={event => void read(event.currentTarget)}
          />
        </label>
      </div>
      <p role="status">{reportText(report)}</p>
      {!isEmpty && <EraseProgress />}
    </section>
  )
}

function reportText(report: Importing): string {
  switch (report.kind) {
    case 'none':
      return ''
    case 'reading':
      return 'Reading the file …'
    case 'refused':
      return `Nothing was imported, and nothing here was changed. ${report.reason}`
    case 'imported':
      return report.attempts + report.read + report.sittings === 0
        ? 'Everything in this file was here already.'
        : `Imported ${importedText(report)}. What was here is kept.`
  }
}

function importedText({ attempts, read, sittings }: Extract<ImportReport, { kind: 'imported' }>) {
  const both = `${plural(attempts, 'answer')} and ${plural(read, 'section')} read`
  return sittings === 0 ? both : `${both}, and ${plural(sittings, 'test')} handed in`
}
