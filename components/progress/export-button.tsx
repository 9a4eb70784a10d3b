import { exportProgress } from './export-progress'
import styles from './export-button.module.css'

/** Gives the learner the record as a file. */
export function ExportButton({ label = 'Export it as a file' }: { label?: string }) {
  return (
    <button className={styles.export} type="button" onClick={() => void exportProgress()}>
      {label}
    </button>
  )
}
