import type { SaidWhen } from '@/course/figures'
import { dayOfMonth, monthOf } from '@/evidence/date'
import { stretchOn, type Days } from '@/evidence/day-axis'
import styles from './day-strip.module.css'

/** A day to read others against. */
export type DayMark = { title: string; day: string }

type Row = SaidWhen['voices'][number]['rows'][number]

const MIDDLE = 9

/** The days that one row leaves open, on the scale of them all. What the words beside it say, drawn: so it is hidden from those who listen. */
export function DayStrip({ axis, marks, row }: { axis: Days; marks: DayMark[]; row: Row }) {
  const { from, to, dating } = row
  return (
    <svg className={styles.strip} width="100%" height={2 * MIDDLE} aria-hidden="true">
      <Bounds axis={axis} marks={marks} />
      {from === undefined || to === undefined ? (
        <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} className={styles.open} />
      ) : (
        <Stretch axis={axis} days={{ from, to }} isWorkedOut={dating === 'inferred'} />
      )}
    </svg>
  )
}

/** The scale over a voice's rows: its first and last day, and the days to read the words against. */
export function DayScale({ axis, marks }: { axis: Days; marks: DayMark[] }) {
  return (
    <svg className={styles.scale} width="100%" height="34" aria-hidden="true">
      <text x="0" y="30">
        {dayOfMonth(axis.from)} {monthOf(axis.from)}
      </text>
      <text x="100%" y="30" className={styles.end}>
        {dayOfMonth(axis.to)}
      </text>
      {marks.map(({ title, day }, i) => (
        <text key={day} x={centre(axis, day)} y={i % 2 === 0 ? 12 : 30} className={styles.mark}>
          {dayOfMonth(day)}: {title}
        </text>
      ))}
    </svg>
  )
}

function Bounds({ axis, marks }: { axis: Days; marks: DayMark[] }) {
  return (
    <>
      {['0.5', '100%'].map(x => (
        <line key={x} x1={x} x2={x} y1="0" y2="100%" className={styles.bound} />
      ))}
      {marks.map(({ day }) => (
        <line
          key={day}
          x1={centre(axis, day)}
          x2={centre(axis, day)}
          y1="0"
          y2="100%"
          className={styles.line}
        />
      ))}
    </>
  )
}

type Drawn = { axis: Days; days: Days; isWorkedOut: boolean }

/** A stretch of days is drawn over all of them: on any of them the words may have been said. */
function Stretch({ axis, days, isWorkedOut }: Drawn) {
  const { start, end } = stretchOn(axis, days)
  const shape = isWorkedOut ? styles.worked : styles.full
  if (days.from === days.to)
    return (
      <svg x={centre(axis, days.from)} y={MIDDLE} overflow="visible">
        {isWorkedOut ? (
          <path d="M0 -6 6 0 0 6 -6 0Z" className={shape} />
        ) : (
          <circle r="5.5" className={shape} />
        )}
      </svg>
    )
  return (
    <rect
      x={percent(start)}
      width={percent(end - start)}
      y={MIDDLE - 4}
      height="8"
      rx="4"
      className={shape}
    />
  )
}

function centre(axis: Days, day: string): string {
  const { start, end } = stretchOn(axis, { from: day, to: day })
  return percent((start + end) / 2)
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
