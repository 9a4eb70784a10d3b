import styles from './deck-bar.module.css'

type Props = { at: number; count: number; back: string; spoken: boolean; toggle: () => void }

/** The deck’s controls, each with its key. */
export function DeckBar({ at, count, back, spoken, toggle }: Props) {
  return (
    <nav className={styles.bar} aria-label="Slides">
      <a href={`#slide-${Math.max(at - 1, 1)}`} aria-keyshortcuts="ArrowLeft">
        Back <kbd>←</kbd>
      </a>
      <a href={`#slide-${Math.min(at + 1, count)}`} aria-keyshortcuts="ArrowRight">
        Next <kbd>→</kbd>
      </a>
      <button type="button" aria-pressed={spoken} aria-keyshortcuts="n" onClick={toggle}>
        Speaker notes <kbd>n</kbd>
      </button>
      <span aria-live="polite">
        Slide {at} of {count}
      </span>
      <a href={back}>The lesson</a>
    </nav>
  )
}
