import styles from './quotation.module.css'

/** Words that stand in quotation marks in the source, to the letter, and what our copy has lost of them. */
export function Quotation({
  quote,
  restored,
  by,
}: {
  quote: string
  restored: boolean
  by?: string
}) {
  return (
    <figure className={styles.quotation}>
      <blockquote className={styles.words}>
        <p>{quote}</p>
      </blockquote>
      {(by !== undefined || restored) && (
        <figcaption className={styles.caption}>
          {by !== undefined && <span className={styles.by}>{by}</span>}
          {restored && (
            <span>
              Capitals and punctuation are lost in our copy. Restore them to quote it, and say so.
            </span>
          )}
        </figcaption>
      )}
    </figure>
  )
}
