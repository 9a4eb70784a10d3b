import { isDay, spanOf, type Span } from '@/evidence/moment'
import type { Event } from '@/evidence/records'
import styles from './time-strip.module.css'

const MIDDLE = 9

/** An event on the months of its year. What the words beside it say, drawn: so it is hidden from those who listen. */
export function TimeStrip({
  event,
  months,
}: {
  event: Event
  months: { from: number; to: number } | undefined
}) {
  const span = spanOf(event)
  if (months === undefined) return null
  const across = (month: number) => `${(100 * (month - months.from)) / (months.to - months.from)}%`
  const bounds = Array.from({ length: months.to - months.from + 1 }, (_, i) => months.from + i)
  return (
    <svg className={styles.strip} width="100%" height={2 * MIDDLE} aria-hidden="true">
      {bounds.map(month => (
        <line
          key={month}
          x1={across(month)}
          x2={across(month)}
          y1="0"
          y2="100%"
          className={styles.bound}
        />
      ))}
      {span === undefined ? (
        <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} className={styles.open} />
      ) : (
        <Mark span={span} worked={event.dating === 'inferred'} across={across} />
      )}
    </svg>
  )
}

type Drawn = { span: Span; worked: boolean; across: (month: number) => string }

function Mark({ span, worked, across }: Drawn) {
  const middle = (span.from + span.to) / 2
  if (!isDay(span)) return <Bar span={span} worked={worked} across={across} />
  return (
    <>
      {span.rough && (
        <line
          x1={across(middle - 0.25)}
          x2={across(middle + 0.25)}
          y1={MIDDLE}
          y2={MIDDLE}
          className={styles.rough}
        />
      )}
      <svg x={across(middle)} y={MIDDLE} overflow="visible">
        {worked ? (
          <path d="M0 -6 6 0 0 6 -6 0Z" className={styles.worked} />
        ) : (
          <circle r="5.5" className={styles.full} />
        )}
      </svg>
    </>
  )
}

/** A date known to the year or the month is drawn over all of it: anywhere in it the event may lie. */
function Bar({ span, worked, across }: Drawn) {
  const width = `${parseFloat(across(span.to)) - parseFloat(across(span.from))}%`
  return (
    <rect
      x={across(span.from)}
      width={width}
      y={MIDDLE - 4}
      height="8"
      rx="4"
      className={worked ? styles.worked : styles.full}
    />
  )
}
