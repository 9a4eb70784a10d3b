import { CiteLinks, type CitedCard } from '@/components/evidence/cite-links'
import { InlineText } from '@/components/ui/inline-text'
import styles from './limits-box.module.css'

/** A line with the evidence of what it states. */
export type ShownLine = { text: string; cards: CitedCard[] }

/** What a lab shows and what it does not. */
export function LimitsBox({ shows, leaves }: { shows: ShownLine[]; leaves: ShownLine[] }) {
  return (
    <section className={styles.box} aria-labelledby="limits">
      <h2 id="limits">What this shows, and what it does not</h2>
      <div className={styles.sides}>
        <Side title="It shows" lines={shows} />
        <Side title="It does not show" lines={leaves} />
      </div>
    </section>
  )
}

function Side({ title, lines }: { title: string; lines: ShownLine[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map(line => (
          <li key={line.text}>
            <InlineText text={line.text} />
            <CiteLinks cards={line.cards} />
          </li>
        ))}
      </ul>
    </div>
  )
}
