import type { Evidence } from '@/evidence/evidence'
import type { Source } from '@/evidence/records'
import { LostPlaces } from './lost-places'
import { curly } from './curly'
import styles from './source-list.module.css'
import { sourceName } from './source-name'
import { StandingCounts } from './standing-counts'

/** The sources one by one: what each copy holds, what it has lost, and in whose words it speaks. */
export function SourceList({ evidence }: { evidence: Evidence }) {
  return evidence.sources.map(source => (
    <section className={styles.source} key={source.id} aria-labelledby={source.id}>
      <h2 className={styles.title} id={source.id}>
        <span className={styles.letter}>{source.id}</span> {sourceName(source)}
        {source.titleNote !== undefined && (
          <span className={styles.soft}> ({curly(source.titleNote)})</span>
        )}
      </h2>
      <p className={styles.imprint}>{imprint(source)}</p>
      <div className={styles.columns}>
        <div>
          <p>{curly(source.holds)}</p>
          {source.lost.length > 0 && <LostThings things={source.lost} />}
          <LostPlaces evidence={evidence} source={source.id} />
        </div>
        <StandingCounts
          claims={evidence.claims.filter(claim => claim.source === source.id)}
          source={source.id}
        />
      </div>
    </section>
  ))
}

function LostThings({ things }: { things: string[] }) {
  return (
    <>
      <p className={styles.label}>Our copy has lost</p>
      <ul className={styles.lost}>
        {things.map(thing => (
          <li key={thing}>{curly(thing)}</li>
        ))}
      </ul>
    </>
  )
}

/** Author, publisher and date, each said to be missing where it is. */
function imprint({ author, publisher, date }: Source): string {
  return [
    author ?? 'author not given',
    publisher ?? 'publisher not given',
    date ?? 'date not given',
  ]
    .join('; ')
    .replace(/^./, first => first.toUpperCase())
}
