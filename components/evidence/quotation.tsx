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
              To the letter as our copy holds it, which has lost capitals and punctuation. To quote
              it, restore them and say that you did.
            </span>
          )}
        </figcaption>
      )}
    </figure>
  )
}
