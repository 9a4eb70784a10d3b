import { memo, useMemo, useState } from 'react'
import { DRAWN, useAtRest } from '@/components/labs/use-at-rest'
import { countedBy, countsIn, type Counts } from '@/labs/metadata/counts'
import type { Fold } from '@/labs/metadata/lab'
import { phoneName } from '@/labs/metadata/names'
import type { Seen } from '@/labs/metadata/seen'
import type { Window } from '@/labs/metadata/timeline'
import styles from './metadata-lab.module.css'

type Props = { seen: Seen[]; from: number; length: number; fold: Fold }

/** The timeline in numbers, laid as it is laid. Counted and drawn only while it is open. */
export const TimelineTable = memo(function TimelineTable({ seen, from, length, fold }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.overview} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>The same in numbers: messages by {unitOf({ from, length }, fold)}</summary>
      {isOpen && <CountsTable seen={seen} from={from} length={length} fold={fold} />}
    </details>
  )
})

/** "hour of the day": what the messages of a timeline are counted by. */
export function unitOf(window: Window, fold: Fold): string {
  return { none: countedBy(window), week: 'day of the week', day: 'hour of the day' }[fold]
}

function CountsTable({ seen, from, length, fold }: Props) {
  const window = useMemo(() => ({ seen, from, length, fold }), [seen, from, length, fold])
  // The picture comes first.
  const drawn = useAtRest(window, DRAWN)
  const counts = useMemo(() => countsIn(drawn.seen, drawn, drawn.fold), [drawn])
  return (
    <div className={styles.scroll} role="group" aria-label="The timeline in numbers" tabIndex={0}>
      <Rows counts={counts} unit={unitOf(drawn, drawn.fold)} />
    </div>
  )
}

const Rows = memo(function Rows({ counts, unit }: { counts: Counts; unit: string }) {
  return (
    <table className={styles.counts}>
      <caption>Messages that each phone sent, by {unit}</caption>
      <thead>
        <tr>
          <th scope="col">Phone</th>
          {counts.heads.map(head => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.rows.map((row, phone) => (
          <tr key={phone}>
            <th scope="row">{phoneName(phone)}</th>
            {row.map((count, i) => (
              <td key={i}>{count}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
})
