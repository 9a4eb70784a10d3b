import { Fragment, memo } from 'react'
import type { Row } from '@/labs/seized/outcome'
import { clock, findWords } from '@/labs/seized/words'
import styles from './seized-lab.module.css'

/** The day's messages in order, with the moment at which the phone was taken, and what is read of each. */
export function SeizedTable({ rows }: { rows: Row[] }) {
  const last = rows.filter(row => row.before).length
  return (
    <table className={styles.table}>
      <caption>Messages to Ben, and which of them those who took his phone can read</caption>
      <thead>
        <tr>
          <th scope="col">Sent</th>
          <th scope="col">They read</th>
          <th scope="col">Because</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <Fragment key={row.nth}>
            <MessageRow nth={row.nth} read={readIn(row)} because={findWords(row.find)} />
            {row.nth === last && (
              <tr className={styles.taken}>
                <th scope="row" colSpan={3}>
                  The phone is taken
                </th>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function readIn({ find }: Row): string | undefined {
  return 'text' in find ? find.text : undefined
}

type RowProps = { nth: number; read: string | undefined; because: string }

const MessageRow = memo(function MessageRow({ nth, read, because }: RowProps) {
  return (
    <tr>
      <th scope="row">{clock(nth)}</th>
      <td>{read === undefined ? <span className={styles.none}>Not read</span> : <q>{read}</q>}</td>
      <td>{because}</td>
    </tr>
  )
})
