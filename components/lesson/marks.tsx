import type { ReactNode } from 'react'
import { KindBadge } from '@/components/evidence/kind-badge'
import { StandingBadge } from '@/components/evidence/standing-badge'
import type { Standing } from '@/evidence/standing'
import styles from './marks.module.css'

/** A note’s number, and the id of its place on the page. */
type NoteRef = { number: number; anchor: string }

type Mark = { note: NoteRef; children: ReactNode }

/** A source claim in running text: its badge, then the words, then the number of the note that shows the evidence. */
export function ClaimMark({ standing, note, children }: Mark & { standing: Standing }) {
  return (
    <span className={styles.claim} data-mark="">
      <NoteLink note={note}>
        <StandingBadge standing={standing} />
      </NoteLink>
      <span className={styles.words}>{children}</span>
      <NoteNumber note={note} />
    </span>
  )
}

/** A fact from outside the sources: told apart by its tag and by a different underline. */
export function FactMark({ note, children }: Mark) {
  return (
    <span className={styles.fact} data-mark="">
      <NoteLink note={note}>
        <KindBadge word="Background" />
      </NoteLink>
      <span className={styles.words}>{children}</span>
      <NoteNumber note={note} />
    </span>
  )
}

/** Words that stand in quotation marks in the source. */
export function QuoteMark({ note, restored, children }: Mark & { restored: boolean }) {
  return (
    <span>
      <q className={styles.quote}>{children}</q>
      {restored && <span className={styles.restored}> [capitals and punctuation restored]</span>}
      <NoteNumber note={note} linked />
    </span>
  )
}

export function QuoteBlock({ note, restored, children }: Mark & { restored: boolean }) {
  return (
    <blockquote className={styles.block}>
      <p>
        <QuoteMark note={note} restored={restored}>
          {children}
        </QuoteMark>
      </p>
    </blockquote>
  )
}

/** What the sources do not say, told apart from what they do. */
export function GapMark({ note, children }: Mark) {
  return (
    <span>
      <NoteLink note={note}>
        <KindBadge word="Not in the sources" />
      </NoteLink>
      {children}
      <NoteNumber note={note} />
    </span>
  )
}

export function ConflictMark({ note, children }: Mark) {
  return (
    <span className={styles.conflict}>
      <span className={styles.words}>{children}</span>
      <NoteNumber note={note} linked />
    </span>
  )
}

function NoteLink({ note, children }: Mark) {
  return (
    <a className={styles.open} href={`#${note.anchor}`} data-note={note.anchor} role="doc-noteref">
      {children}
      <span className="visually-hidden">evidence {note.number}</span>
    </a>
  )
}

/** The number leads to the note too. Where a badge does so already, it is left out of the keyboard’s way. */
function NoteNumber({ note, linked = false }: { note: NoteRef; linked?: boolean }) {
  const aside = linked
    ? { role: 'doc-noteref', 'aria-label': `Evidence ${note.number}` }
    : { 'aria-hidden': true, tabIndex: -1 }
  return (
    <sup className={styles.number}>
      <a href={`#${note.anchor}`} data-note={note.anchor} {...aside}>
        {note.number}
      </a>
    </sup>
  )
}
