import { memo } from 'react'
import { hexStart } from '@/labs/bytes'
import type { Exchange } from '@/labs/exchange/run'
import styles from './exchange-lab.module.css'

/** Three messages: what each phone shows, and between them what the server does, where the reader may see it. */
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
          <th scope="col">The server</th>
          <th scope="col">Ben’s phone</th>
        </tr>
      </thead>
      <tbody>
        {exchanges.map(exchange => (
          <tr key={exchange.nth}>
            <th scope="row">{exchange.nth}</th>
            <td data-label="Amira’s phone">
              Given as Ben’s key: <code>{hexStart(exchange.amira.key, 4)}</code>
              {exchange.amira.warned && <Warning>the key for Ben has changed.</Warning>}
            </td>
            <td data-label="The server">{shown ? <Server exchange={exchange} /> : 'Hidden'}</td>
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

function Warning({ children }: { children: React.ReactNode }) {
  return (
    <p className={styles.warning}>
      <strong>Warning:</strong> {children}
    </p>
  )
}

function Server({ exchange: { server } }: { exchange: Exchange }) {
  if (server.text === undefined)
    return (
      <>
        Hands out the phones’ own keys. Has <code>{hexStart(server.sealed, 4)}</code>; tries its{' '}
        {server.tried} keys, and none fits.
      </>
    )
  return (
    <>
      Hands out its own keys. Reads: <Text text={server.text} /> Then locks it again for Ben.
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
