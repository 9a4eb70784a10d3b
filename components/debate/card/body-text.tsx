import type { Paragraph, Run } from '@/debate/run'
import styles from './body-editor.module.css'

/** A card’s body to read: with its underlining, emphasis, highlight and shrunk parts. */
export function BodyText({ body }: { body: readonly Paragraph[] }) {
  return body.map((paragraph, i) => (
    <p key={i}>
      {paragraph.map((run, j) => (
        <RunText key={j} run={run} />
      ))}
    </p>
  ))
}

function RunText({ run }: { run: Run }) {
  const classes = [
    run.underline === true && styles.underline,
    run.emphasis === true && styles.emphasis,
    run.small === true && styles.small,
  ].filter(Boolean)
  const text =
    classes.length === 0 ? run.text : <span className={classes.join(' ')}>{run.text}</span>
  return run.spoken === true ? <mark className={styles.spoken}>{text}</mark> : text
}
