import { memo, useMemo, useState } from 'react'
import { DRAWN, useAtRest } from '@/components/labs/use-at-rest'
import { allFacts, type PhoneFacts } from '@/labs/metadata/facts'
import { mastName, phoneName, RELAY } from '@/labs/metadata/names'
import type { Seen } from '@/labs/metadata/seen'
import { hourWord } from '@/labs/metadata/words'
import styles from './metadata-lab.module.css'

/** What both pictures show, phone by phone, in words and numbers: on paper and without scripts at once, else one press away. */
export const OverviewTable = memo(function OverviewTable({ seen }: { seen: Seen[] }) {
  const [isOpen, setOpen] = useState(false)
  // The pictures come first; then the table where it is open, or what nobody sees.
  const rested = useAtRest(seen, isOpen ? DRAWN : undefined)
  const all = useMemo(() => allFacts(rested), [rested])
  return (
    <>
      <div className={styles.paper}>
        <Rows all={all} />
      </div>
      <details className={styles.overview} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>The same as a table, phone by phone</summary>
        <div className={styles.scroll} role="group" aria-label="All phones" tabIndex={0}>
          <Rows all={all} />
        </div>
      </details>
    </>
  )
})

const Rows = memo(function Rows({ all }: { all: PhoneFacts[] }) {
  return (
    <table>
      <thead>
        <tr>
          {[
            'Phone',
            'Sent',
            'Received',
            'Writes most with',
            'Most in one hour of the week',
            'Sends between',
            'Mast by day',
          ].map(head => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {all.map((facts, phone) => (
          <tr key={phone}>
            <th scope="row">{phoneName(phone)}</th>
            <td>{facts.sent}</td>
            <td>{facts.received}</td>
            <td>
              {facts.contacts
                .slice(0, 3)
                .map(
                  ({ other, messages }) =>
                    `${other === RELAY ? 'Relay' : phoneName(other).slice(-2)} (${messages})`,
                )
                .join(', ')}
            </td>
            <td>
              {facts.busiest
                .slice(0, 1)
                .map(({ day, hour, messages }) => `${day} ${hourWord(hour)} (${messages})`)
                .join()}
            </td>
            <td>{spanOf(facts.hours)}</td>
            <td>
              {facts.masts
                .toSorted((a, b) => b.day - a.day)
                .slice(0, 1)
                .map(({ mast }) => mastName(mast))
                .join()}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
})

/** From the first to the last hour of the day in which it sent anything. */
function spanOf(hours: readonly number[]): string {
  const first = hours.findIndex(count => count > 0)
  const last = hours.findLastIndex(count => count > 0)
  return first < 0 ? 'never' : `${hourWord(first)} and ${hourWord(last + 1)}`
}
