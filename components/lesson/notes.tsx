import { EvidenceEntry } from '@/components/evidence/evidence-entry'
import type { EvidenceCard } from '@/evidence/card'
import { NoteOpener } from './note-opener'
import styles from './notes.module.css'

export type NoteCards = { number: number; cards: EvidenceCard[] }

/**
 * The evidence of a text as numbered notes at its end: what is printed, and what is read without scripts. With scripts,
 * a note opens beside the words that it explains. Only a page’s one list of notes is a landmark.
 */
export function Notes({ notes, place = '' }: { notes: NoteCards[]; place?: string }) {
  if (notes.length === 0) return null
  return (
    <section className={styles.notes} aria-labelledby={place === '' ? 'evidence' : undefined}>
      <h2 id={`${place}evidence`}>Evidence</h2>
      <ol className={styles.list}>
        {notes.map(note => (
          <li key={note.number} id={`${place}note-${note.number}`} value={note.number}>
            <div className={styles.note} role="group" aria-label={`Evidence ${note.number}`}>
              {note.cards.map(card => (
                <EvidenceEntry key={card.id} card={card} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      <NoteOpener />
    </section>
  )
}
