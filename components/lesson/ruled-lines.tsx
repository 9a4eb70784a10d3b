import styles from './ruled-lines.module.css'

/** Ruled lines to write on, for a printed sheet. `n` lines, as text because it comes from an attribute. */
export function RuledLines({ n }: { n: string }) {
  return (
    <div className={styles.lines} aria-hidden="true">
      {Array.from({ length: Number(n) }, (_, i) => (
        <div key={i} className={styles.line} />
      ))}
    </div>
  )
}
