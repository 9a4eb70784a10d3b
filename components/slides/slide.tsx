import type { ReactNode } from 'react'
import type { Slide as SlideOf } from '@/course/slides'
import styles from './slide.module.css'

/** One slide: what the room sees, and under it what the speaker says. */
export function Slide({ slide, children }: { slide: SlideOf; children: ReactNode }) {
  return (
    <>
      <p className={styles.section}>{slide.section}</p>
      <div className={slide.kind === 'point' ? styles.point : styles.shown}>{children}</div>
      {slide.notes.length > 0 && (
        <div role="note" className={styles.notes} aria-label="Speaker notes" data-speaker-notes="">
          {slide.notes.map(note => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
    </>
  )
}
