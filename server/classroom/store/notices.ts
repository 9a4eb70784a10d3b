import 'server-only'
import type { Client, Pool } from 'pg'
import type { Ears, Notices } from './database'

const CHANNEL = 'rooms'
/** For what is said of a moment, and not of what is kept. */
const SAYINGS = 'rooms_now'
/** Changes of a room within this time are told as one. */
const GATHER_MS = 10
const RETRY_MS = 1000

/**
 * Tells other processes by NOTIFY which room has which version, and no more: they read the change themselves. Who is connected,
 * which is kept nowhere, goes by a channel of its own. Hears the same by
 * LISTEN on a connection of its own, and takes it up again where it breaks; `''` then says that any room may have changed.
 */
export function openNotices(connect: () => Client, pool: Pool, ears: Ears): Notices {
  const pending = new Map<string, number>()
  const state: Line = { closed: false }
  void listen(connect, state, ears)
  return {
    send: (room, version) => {
      if (pending.size === 0) setTimeout(() => void tell(pool, pending), GATHER_MS)
      pending.set(room, version)
    },
    say: texts => void notify(pool, SAYINGS, texts),
    close: async () => {
      state.closed = true
      await tell(pool, pending)
      await state.client?.end().catch(() => undefined)
    },
  }
}

type Line = { closed: boolean; client?: Client }

/** A notice that is lost is made good by the next change, or when the other process asks. */
async function tell(pool: Pool, pending: Map<string, number>): Promise<void> {
  const texts = [...pending].map(([room, version]) => `${room} ${version}`)
  pending.clear()
  if (texts.length > 0) await notify(pool, CHANNEL, texts)
}

async function notify(pool: Pool, channel: string, texts: readonly string[]): Promise<void> {
  await pool
    .query('select pg_notify($1, text) from unnest($2::text[]) as text', [channel, texts])
    .catch(() => undefined)
}

async function listen(connect: () => Client, state: Line, ears: Ears): Promise<void> {
  if (state.closed) return
  const client = connect()
  client.on('error', () => void client.end().catch(() => undefined))
  client.once('end', () => {
    setTimeout(() => void listen(connect, state, ears), RETRY_MS).unref()
  })
  client.on('notification', ({ channel, payload = '' }) => {
    if (channel === SAYINGS) return ears.onSaying(payload)
    const [room = '', version = '0'] = payload.split(' ')
    ears.onNotice(room, Number(version))
  })
  try {
    await client.connect()
    state.client = client
    await client.query(`listen ${CHANNEL}; listen ${SAYINGS}`)
    ears.onNotice('', 0)
  } catch {
    // The server is away: `/readyz` says so, and every second this tries again.
    await client.end().catch(() => undefined)
  }
}
