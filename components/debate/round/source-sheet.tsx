import { PrintButton } from '@/components/ui/print-button'
import type { Round } from '@/debate/round/round'
import { sourceSheet } from '@/debate/round/source-sheet'
import styles from './source-sheet.module.css'

/** For the judge, on paper: every card that was read, who vouches for it, where it stands, and room for a note. */
export function SourceSheet({ round }: { round: Round }) {
  const rows = sourceSheet(round)
  return (
    <div className={styles.sheet}>
      <h2>Source sheet</h2>
      {rows.length === 0 ? (
        <p>
          No cards have been read yet. Cards that are added under “What is read” are listed here
          with their full cite and standing, for the judge.
        </p>
      ) : (
        <>
          <ol>
            {rows.map(row => (
              <li key={row.id}>
                <p className={styles.tag}>
                  <span className={styles.speech}>{row.speech}</span> {row.tag}
                </p>
                <p className={styles.standing}>{row.standing}</p>
                <p className={styles.body}>
                  {row.quoted ? row.body : `In our words: ${row.body}`}
                  {row.stoppedAt !== undefined && ` (Read up to word ${row.stoppedAt}.)`}
                </p>
                <p className="meta">
                  {row.short}. {row.full || 'No full cite is given.'}
                </p>
                <p className={styles.note}>Checked, and found: </p>
              </li>
            ))}
          </ol>
          <p className="no-print">
            <PrintButton />
          </p>
        </>
      )}
    </div>
  )
}
