import { SightMark } from '@/components/lesson/figures/sight-mark'
import { plural } from '@/components/ui/plural'
import type { EscrowState } from '@/labs/escrow/lab'
import { MESSAGES, YEARS, type Reading } from '@/labs/escrow/outcome'
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
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={readings.length + 1} className={styles.year}>
          Year {year}
        </th>
      </tr>
      {MESSAGES.map((message, i) =>
        message.year === year ? (
          <tr key={message.who}>
            <th scope="row">{message.who}</th>
            {readings.map(({ reader, texts }) => (
              <td key={reader} data-reader={READER_WORDS[reader].title}>
                <Cell text={texts[i]} />
              </td>
            ))}
          </tr>
        ) : null,
      )}
    </tbody>
  )
}

function Cell({ text }: { text: string | undefined }) {
  return (
    <span className={text === undefined ? styles.locked : styles.read}>
      <SightMark sight={text === undefined ? 'not-read' : 'read'} />
      {text === undefined ? 'Locked' : <q>{text}</q>}
    </span>
  )
}
