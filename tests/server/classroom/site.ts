import { createServer, type RequestListener, type Server } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { liveEndpoints } from '@/server/front/classroom'
import { answerWith } from '@/server/front/answer'
import { emptyDatabase } from './postgres'

// Tests print what fails, not what opens.
process.env.LOG_LEVEL ??= 'warn'

export const DATABASES = ['sqlite', 'postgres'] as const
export type Kind = (typeof DATABASES)[number]

/** The real endpoints behind the real front server, on a database of their own. */
export type Site = {
  url: string
  /** The same front server, to be asked without a connection. */
  listener: RequestListener
  /** The environment that a second process on the same database would have. */
  env: Record<string, string>
  /** Ends the server as a signal would; its database stays. */
  end: () => Promise<void>
  /** Removes the database. */
  remove: () => Promise<void>
  close: () => Promise<void>
}

export async function openSite(kind: Kind, added: Record<string, string> = {}): Promise<Site> {
  const place = await placeFor(kind)
  const site = await serve({ ...place.env, ...added })
  return { ...site, remove: place.remove, close: () => site.close().then(place.remove) }
}

/** The environment of an empty database. */
async function placeFor(kind: Kind) {
  if (kind === 'postgres') return emptyDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'classroom-'))
  return { env: { DATA_DIR: folder }, remove: () => rm(folder, { recursive: true }) }
}

/** Another process would be this: it shares the database, and nothing else. */
export async function serve(env: Record<string, string>): Promise<Site> {
  const live = liveEndpoints(env)
  const listener = answerWith([live.handler])
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const end = () => close(server, live)
  return {
    url: `http://127.0.0.1:${port}`,
    listener,
    env,
    end,
    remove: async () => undefined,
    close: end,
  }
}

async function close(server: Server, live: ReturnType<typeof liveEndpoints>): Promise<void> {
  await live.endStreams()
  const closed = new Promise(resolve => server.close(resolve))
  server.closeIdleConnections()
  await closed
  await live.close()
}
