import { memo } from 'react'
import { hexStart } from '@/labs/bytes'
import type { Exchange } from '@/labs/exchange/run'
import styles from './exchange-lab.module.css'

/**
 * Three messages: what each phone shows, and between them what the server does, where the reader may see it. The bytes of keys stand
 * with the server: phones do not show them, and they would give a swap away.
 */
export const ExchangeTable = memo(function ExchangeTable({
  exchanges,
  shown,
}: {
  exchanges: Exchange[]
  shown: boolean
}) {
  return (
    <table className={styles.table}>
      <caption>What happens to each message</caption>
      <thead>
        <tr>
          <th scope="col">Message</th>
          <th scope="col">Amira’s phone</th>
          <th scope="col">{SERVER_COLUMN}</th>
          <th scope="col">Ben’s phone</th>
        </tr>
      </thead>
      <tbody>
        {exchanges.map(exchange => (
          <tr key={exchange.nth}>
            <th scope="row">{exchange.nth}</th>
            <td data-label="Amira’s phone">
              Sends: <Text text={exchange.sent} />
              {exchange.amira.warned && <Warning>the key for Ben has changed.</Warning>}
            </td>
            <td data-label={SERVER_COLUMN}>{shown ? <Server exchange={exchange} /> : 'Hidden'}</td>
            <td data-label="Ben’s phone">
              Shows: <Text text={exchange.ben.text} />
              {exchange.ben.warned && <Warning>the key for Amira has changed.</Warning>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
})

const SERVER_COLUMN = 'The server (no phone shows this)'

function Warning({ children }: { children: React.ReactNode }) {
  return (
    <p className={styles.warning}>
      <strong>Warning:</strong> {children}
    </p>
  )
}

function Server({ exchange: { server, amira } }: { exchange: Exchange }) {
  const key = <code>{hexStart(amira.key, 4)}</code>
  if (server.text === undefined)
    return (
      <>
        Hands out the phones’ own keys (as Ben’s {key}). Has{' '}
        <code>{hexStart(server.sealed, 4)}</code>; tries its {server.tried} keys, and none fits.
      </>
    )
  return (
    <>
      Hands out its own keys (as Ben’s {key}). Reads: <Text text={server.text} /> Then locks it
      again for Ben.
    </>
  )
}

function Text({ text }: { text: string | undefined }) {
  return (
    <q className={styles.text}>
      <bdi>{text === undefined || text === '' ? '(empty)' : text}</bdi>
    </q>
  )
}
