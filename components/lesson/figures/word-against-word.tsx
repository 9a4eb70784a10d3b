import Link from 'next/link'
import { CiteLinks } from '@/components/evidence/cite-links'
import { capital, curly } from '@/components/evidence/curly'
import { PropertyStandings } from '@/components/evidence/property-value'
import type { Opposition } from '@/course/figures'
import { evidenceCard } from '@/evidence/card'
import type { Evidence } from '@/evidence/evidence'
import styles from './word-against-word.module.css'

/** Statements of two sides opposite each other, point by point. A side that is silent is shown to be. */
export function WordAgainstWord({
  opposition: { left, right, points },
  evidence,
}: {
  opposition: Opposition
  evidence: Evidence
}) {
  return points.map(point => (
    <section key={point.title} className={styles.point}>
      <h3 className={styles.title}>{point.title}</h3>
      <div className={styles.sides}>
        <Side name={left} ids={point.left} evidence={evidence} />
        <Side name={right} ids={point.right} evidence={evidence} />
      </div>
      <CiteLinks cards={point.cites.map(id => evidenceCard(evidence, id))} />
    </section>
  ))
}

function Side({ name, ids, evidence }: { name: string; ids: string[]; evidence: Evidence }) {
  const said = evidence.statements.filter(statement => ids.includes(statement.id))
  return (
    <div className={styles.side}>
      <h4 className={styles.name}>{name}</h4>
      {said.length === 0 && <p className={styles.silent}>Silent in these sources</p>}
      {said.map(statement => (
        <p key={statement.id} className={styles.statement}>
          <PropertyStandings evidence={evidence} claims={statement.claims} />
          {statement.quote === undefined ? curly(statement.gist) : <q>{statement.quote}</q>}
          <Link
            className={styles.who}
            href={`/evidence/statements#${statement.id}`}
            prefetch={false}
          >
            {capital(curly(statement.who))}, {statement.form}
            {statement.restored && ' (capitals and punctuation lost in our copy)'}
          </Link>
        </p>
      ))}
    </div>
  )
}
