import type { TimelineNotes } from '@/course/figures'
import type { Evidence } from '@/evidence/evidence'
import { monthName } from '@/evidence/date'
import { byYear, monthsOf, type Year } from '@/evidence/moment'
import type { Event } from '@/evidence/records'
import { curly } from './curly'
import { DATING, EventMark } from './event-mark'
import { TimeStrip } from './time-strip'
import styles from './timeline-figure.module.css'

/**
 * The events in the order that the sources allow, year by year. A date is drawn as wide as it is known: a year, a month or
 * a day. Dated, worked-out and undated events differ by shape and by word.
 */
export function TimelineFigure({ evidence, notes }: { evidence: Evidence; notes: TimelineNotes }) {
  const apart = new Set<string>(notes.apart.map(one => one.event))
  const years = byYear(evidence.events.filter(event => !apart.has(event.id)))
  if (years.length === 0) return <p>Nothing to draw: this module lists no events.</p>
  return (
    <div className={styles.figure}>
      {years.map((year, i) => (
        <YearView key={i} year={year} title={i === 0 ? 'Before the dated events' : 'After that'} />
      ))}
    </div>
  )
}

/** `title` is for events that belong to no year. */
function YearView({ year, title }: { year: Year; title: string }) {
  const months = monthsOf(year)
  return (
    <section className={styles.year}>
      <div className={styles.head}>
        <h3 className={styles.number}>{year.year ?? `${title}, with no date`}</h3>
        {months && <MonthNames {...months} />}
      </div>
      <ol className={styles.events}>
        {year.events.map(event => (
          <EventRow key={event.id} event={event} months={months} />
        ))}
      </ol>
    </section>
  )
}

function MonthNames({ from, to }: { from: number; to: number }) {
  const names = Array.from({ length: to - from }, (_, i) => monthName(from + i + 1))
  return (
    <p className={styles.months} aria-hidden="true">
      {names.map(name => (
        <span key={name}>{names.length > 6 ? name.slice(0, 1) : name}</span>
      ))}
    </p>
  )
}

function EventRow({ event, months }: { event: Event; months: ReturnType<typeof monthsOf> }) {
  return (
    <li className={styles.event}>
      <p className={styles.when}>
        <EventMark dating={event.dating} />
        <span className={styles.word}>{DATING[event.dating]}</span> {curly(whenOf(event))}
      </p>
      <p className={styles.what}>{curly(event.event)}</p>
      <TimeStrip event={event} months={months} />
    </li>
  )
}

/** The date as its source writes it; without one, what is known of the order instead. */
function whenOf({ dating, written, certainty }: Event): string {
  if (dating !== 'undated') return written
  return [written, certainty].filter(words => !/^(undated|no date)$/.test(words)).join('; ')
}
