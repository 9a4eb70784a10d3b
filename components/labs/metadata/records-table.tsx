import { memo } from 'react'
import type { MetadataStep } from '@/labs/metadata/lab'
import { mastName, moment, phoneName } from '@/labs/metadata/names'
import type { Seen } from '@/labs/metadata/seen'
import { counted } from '@/labs/metadata/words'
import styles from './metadata-lab.module.css'

const PAGE = 15

/** The records themselves, a page at a time: of the chosen phone, or of all. */
export const RecordsTable = memo(function RecordsTable({
  seen,
  chosen,
  page,
  act,
}: {
  seen: Seen[]
  chosen: number | undefined
  page: number
  act: (action: MetadataStep) => void
}) {
  const list =
    chosen === undefined ? seen : seen.filter(({ from, to }) => from === chosen || to === chosen)
  const pages = Math.max(1, Math.ceil(list.length / PAGE))
  const at = Math.min(page, pages - 1)
  const whose = chosen === undefined ? 'all phones' : phoneName(chosen)
  return (
    <div className={styles.records}>
      <div className={styles.scroll} role="group" aria-label="Records" tabIndex={0}>
        <table>
          <caption>
            Records of {whose}: {counted(list.length)}
          </caption>
          <thead>
            <tr>
              {['When', 'From', 'To', 'Size in bytes', 'Sender’s mast'].map(head => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.slice(at * PAGE, (at + 1) * PAGE).map((record, i) => (
              <tr key={i}>
                <td>{moment(record.at)}</td>
                <td>{phoneName(record.from)}</td>
                <td>{phoneName(record.to)}</td>
                <td>{record.size}</td>
                <td>{record.mast === undefined ? 'not seen' : mastName(record.mast)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.window}>
        <button
          className={styles.small}
          type="button"
          aria-disabled={at === 0}
          onClick={() => act({ kind: 'page', page: Math.max(0, at - 1) })}
        >
          Earlier records
        </button>
        <button
          className={styles.small}
          type="button"
          aria-disabled={at === pages - 1}
          onClick={() => act({ kind: 'page', page: Math.min(pages - 1, at + 1) })}
        >
          Later records
        </button>
        <span role="status">
          Page {at + 1} of {pages}
        </span>
      </div>
    </div>
  )
})
