import type { Brief } from '@/debate/brief'
import { CopyButton } from '@/components/evidence/copy-button'
import { speechOf } from '@/debate/speech-view'
import { partOf } from '@/debate/outline'
import { exportJson, exportMarkdown, exportSpeech, exportWord } from './export-brief'
import styles from './export-menu.module.css'

/** The brief as a file: for Word and Verbatim, as Markdown, as JSON, on paper; or what is read aloud of the chosen part. */
export function ExportMenu({ brief, selected }: { brief: Brief; selected: string | undefined }) {
  return (
    <details className={styles.menu}>
      <summary>Export</summary>
      <div className={styles.choices}>
        <button type="button" onClick={() => void exportWord(brief)}>
          Word file, for Verbatim too
        </button>
        {selected !== undefined && (
          <button type="button" onClick={() => void exportWord(partOf(brief, selected))}>
            Word file of the chosen part
          </button>
        )}
        <button type="button" onClick={() => print()}>
          Print it
        </button>
        <button type="button" onClick={() => exportSpeech(brief, selected)}>
          What is read aloud of the chosen part
        </button>
        <CopyButton label="Copy what is read aloud" text={speechOf(brief, selected)} />
        <button type="button" onClick={() => void exportMarkdown(brief)}>
          Markdown
        </button>
        <button type="button" onClick={() => exportJson(brief)}>
          JSON
        </button>
      </div>
    </details>
  )
}
