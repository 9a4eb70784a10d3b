import type { TimelineNotes } from '@/course/figures'
import type { Evidence } from '@/evidence/evidence'
import type { Event } from '@/evidence/records'
import { ClaimList } from './claim-list'
import { capital, curly, sentence } from './curly'
import { DATING, EventMark } from './event-mark'
import { EvidenceText } from './evidence-text'
import styles from './timeline-list.module.css'

/** Every entry of the timeline in words, with the claims that it rests on; one that is no event says so. */
export function TimelineList({ evidence, notes }: { evidence: Evidence; notes: TimelineNotes }) {
  if (evidence.events.length === 0) return <p>This module lists no events.</p>
  return (
    <ol className={styles.list}>
      {evidence.events.map(event => (
        <EventEntry
          key={event.id}
          evidence={evidence}
          event={event}
          apart={notes.apart.find(one => one.event === event.id)?.why}
        />
      ))}
    </ol>
  )
}

function EventEntry({
  evidence,
  event,
  apart,
}: {
  evidence: Evidence
  event: Event
  apart: string | undefined
}) {
  return (
    <li className={styles.event} id={event.id}>
      <p className={styles.when}>
        <EventMark dating={event.dating} />
        <strong>{apart === undefined ? DATING[event.dating] : 'Not an event'}</strong>{' '}
        {capital(curly(event.written))} ({curly(event.certainty)})
      </p>
      <div>
        <p className={styles.what}>{curly(event.event)}</p>
        {apart !== undefined && <p className={styles.note}>{curly(apart)}</p>}
        {event.note !== undefined && (
          <p className={styles.note}>
            <EvidenceText evidence={evidence} text={sentence(event.note)} />
          </p>
        )}
        <ClaimList evidence={evidence} ids={event.claims} />
      </div>
    </li>
  )
}
