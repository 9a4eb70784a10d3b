import { memo } from 'react'
import { SightMark } from '@/components/lesson/figures/sight-mark'
import { plural } from '@/components/ui/plural'
import type { EscrowState } from '@/labs/escrow/lab'
import { READERS, type Reader, type Reading } from '@/labs/escrow/outcome'
import { MESSAGES, YEARS } from '@/labs/escrow/world'
import { READER_WORDS } from '@/labs/escrow/words'
import styles from './escrow-lab.module.css'

/** The messages of three years, and beside each who can read it by way of the spare key. */
export function EscrowTable({ state, readings }: { state: EscrowState; readings: Reading[] }) {
  return (
    <table className={styles.table}>
      <caption>Six messages of three years, and who reads them by the spare key in year 3</caption>
      <thead>
        <tr>
          <th scope="col">Message</th>
          {readings.map(reading => (
            <th scope="col" key={reading.reader}>
              {READER_WORDS[reading.reader].title}
              <span className={styles.about}>{READER_WORDS[reading.reader].about}</span>
              {state.spare !== 'none' && (
                <span className={styles.shares}>
                  {plural(reading.shares, 'share')}, {state.needed} needed
                </span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      {YEARS.map(year => (
        <Year key={year} year={year} readings={readings} />
      ))}
    </table>
  )
}

function Year({ year, readings }: { year: number; readings: Reading[] }) {
  const [court, thief, forcer, country] = readings
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={readings.length + 1} className={styles.year}>
          Year {year}
        </th>
      </tr>
      {MESSAGES.map((message, i) =>
        message.year === year ? (
          <MessageRow
            key={message.who}
            who={message.who}
            court={court?.texts[i]}
            thief={thief?.texts[i]}
            forcer={forcer?.texts[i]}
            country={country?.texts[i]}
          />
        ) : null,
      )}
    </tbody>
  )
}

type RowProps = { who: string } & Record<Reader, string | undefined>

const MessageRow = memo(function MessageRow({ who, ...texts }: RowProps) {
  return (
    <tr>
      <th scope="row">{who}</th>
      {READERS.map(reader => (
        <td key={reader} data-reader={READER_WORDS[reader].title}>
          <Cell text={texts[reader]} />
        </td>
      ))}
    </tr>
  )
})

function Cell({ text }: { text: string | undefined }) {
  return (
    <span className={text === undefined ? styles.locked : styles.read}>
      <SightMark sight={text === undefined ? 'not-read' : 'read'} />
      {text === undefined ? 'Locked' : <q>{text}</q>}
    </span>
  )
}
