import styles from './reading-progress.module.css'

/** How far the page has been read, as a hairline at the top. Drawn by the style sheet alone, where the browser can. */
export function ReadingProgress() {
  return <div className={styles.line} aria-hidden="true" />
}
