import { PrintButton } from '@/components/ui/print-button'
import { answersCsv, matrixCsv, resultsJson } from '@/classroom/results-files'
import type { RoomResults } from '@/classroom/room-results'
import { fileName, saveFile } from './save-file'
import styles from './result-files.module.css'

/** The results as files: for spreadsheets, for programs, on paper. */
export function ResultFiles({ results }: { results: RoomResults }) {
  const { title } = results.room
  const csv = 'text/csv'
  return (
    <p className={`no-print ${styles.files}`}>
      <button
        className="button button-quiet"
        type="button"
        onClick={() => saveFile(fileName(`${title} scores`, 'csv'), matrixCsv(results), csv)}
      >
        Scores (CSV)
      </button>
      <button
        className="button button-quiet"
        type="button"
        onClick={() => saveFile(fileName(`${title} answers`, 'csv'), answersCsv(results), csv)}
      >
        All answers (CSV)
      </button>
      <button
        className="button button-quiet"
        type="button"
        onClick={() => saveFile(fileName(title, 'json'), resultsJson(results), 'application/json')}
      >
        Everything (JSON)
      </button>
      <PrintButton />
    </p>
  )
}
