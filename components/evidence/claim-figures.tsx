import type { Figure } from '@/evidence/claim'
import styles from './claim-figures.module.css'
import { curly } from './curly'

/** A claim's figures as its source writes them. One that our copy has lost says so, and nothing stands in for it. */
export function ClaimFigures({ figures }: { figures: Figure[] }) {
  if (figures.length === 0) return null
  return (
    <section>
      <h2>{figures.length === 1 ? 'The figure' : 'The figures'}</h2>
      <dl className={styles.figures}>
        {figures.map(figure => (
          <div key={figure.counts} className={styles.figure}>
            <dt className={styles.counts}>{curly(figure.counts)}</dt>
            <dd className={styles.value}>
              {figure.lost ? (
                <LostFigure written={figure.written} />
              ) : (
                <q className={styles.written}>{figure.written.trim()}</q>
              )}
              {figure.note !== undefined && <p className={styles.note}>{curly(figure.note)}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function LostFigure({ written }: { written: string }) {
  return (
    <>
      <q className={styles.written}>
        {written.split(/\s{2,}/).map((words, i) => (
          <span key={i}>
            {i > 0 && (
              <span className={styles.lost}>
                <span className="visually-hidden">number missing</span>
              </span>
            )}
            {words}
          </span>
        ))}
      </q>
      <p className={styles.note}>
        The number is missing in our copy of this article. Do not fill it in, from memory, from
        another source or by arithmetic.
      </p>
    </>
  )
}
