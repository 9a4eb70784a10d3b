import Link from 'next/link'
import { curly } from '@/components/evidence/curly'
import { DATING, EventMark } from '@/components/evidence/event-mark'
import { PropertyStandings } from '@/components/evidence/property-value'
import type { SaidWhen } from '@/course/figures'
import type { Evidence } from '@/evidence/evidence'
import { DayStrip, DayScale, type DayMark } from './day-strip'
import styles from './said-when.module.css'

type Row = SaidWhen['voices'][number]['rows'][number]

/** Who said what when: each voice's words on the days that the sources leave open, all of them on one scale. */
export function SaidWhenFigure({ said, evidence }: { said: SaidWhen; evidence: Evidence }) {
  const marks = said.marks.flatMap(({ title, event }) =>
    evidence.events
      .filter(one => one.id === event)
      .map(({ at }) => ({ title, day: at.slice(0, 10) })),
  )
  return (
    <div className={styles.figure}>
      {said.voices.map(voice => (
        <section key={voice.title} className={styles.voice}>
          <h3 className={styles.title}>{curly(voice.title)}</h3>
          <DayScale axis={said.axis} marks={marks} />
          <ul className={styles.rows}>
            {voice.rows.map(row => (
              <Words
                key={row.statements[0]}
                row={row}
                said={said}
                marks={marks}
                evidence={evidence}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Words({
  row,
  said,
  marks,
  evidence,
}: {
  row: Row
  said: SaidWhen
  marks: DayMark[]
  evidence: Evidence
}) {
  return (
    <li className={styles.row}>
      <p className={styles.when}>
        <EventMark dating={row.dating} />
        <span className={styles.dating}>{DATING[row.dating]}</span>: {curly(row.when)}
      </p>
      <DayStrip axis={said.axis} marks={marks} row={row} />
      {row.statements.flatMap(id =>
        evidence.statements
          .filter(one => one.id === id)
          .map(statement => (
            <p key={id} className={styles.words}>
              <PropertyStandings evidence={evidence} claims={statement.claims} />
              <Link href={`/evidence/statements#${id}`} prefetch={false}>
                {curly(statement.gist)}
              </Link>
            </p>
          )),
      )}
    </li>
  )
}
