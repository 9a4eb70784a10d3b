import 'server-only'
import { createServer, type RequestListener, type Server } from 'node:http'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import createNext from 'next'
import { answerWith } from './answer'
import type { Handler } from './handler'
import { liveEndpoints, type LiveEndpoints } from './classroom'
import { health } from './health'
import { developed, rendered } from './rendered'
import { Shelf, compressAssets } from './shelf'
import { readSite } from './site'
import { stored } from './stored'

/** What is served: the app's root folder, and within it the folder of its build. */
export type Place = { root: string; dist: string; port: number }

/** A server that takes requests. `close` lets those under way finish, for ten seconds at most. */
export type Serving = { close: () => Promise<void> }

const LIMITS = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 15_000,
} as const
const PATIENCE_MS = 10_000
const TIDY_MS = 50

/** Serves the build. Handlers are tried in order: live endpoints belong before the stored pages. Rejects where the port is taken. */
export async function serveBuild({ root, dist, port }: Place): Promise<Serving> {
  const next = createNext({ dev: false, dir: root, port })
  const folder = join(root, dist)
  const [site] = await Promise.all([readSite(foldersOf(root, folder)), next.prepare()])
  const shelf = new Shelf(folder)
  const live = liveEndpoints(process.env)
  const handlers: Handler[] = [
    health,
    live.handler,
    stored(site, shelf),
    await rendered(next.getRequestHandler(), site, shelf),
  ]
  return listen(answerWith(handlers), port, live, () => next.close())
}

/** Serves the app under development. */
export async function serveDevelopment({ root, port }: Omit<Place, 'dist'>): Promise<Serving> {
  const next = createNext({ dev: true, dir: root, port, turbopack: true })
  await next.prepare()
  const live = liveEndpoints(process.env)
  const handlers: Handler[] = [health, live.handler, developed(next.getRequestHandler())]
  return listen(answerWith(handlers), port, live, () => next.close())
}

/** Compresses the assets of a fresh build, to be kept beside it. */
export async function compressBuild({ root, dist }: Omit<Place, 'port'>): Promise<void> {
  const folder = join(root, dist)
  await compressAssets(await readSite(foldersOf(root, folder)), folder)
}

function foldersOf(root: string, dist: string) {
  return { dist, publicFolder: join(root, 'public') }
}

async function listen(
  listener: RequestListener,
  port: number,
  live: LiveEndpoints,
  release: () => Promise<void>,
): Promise<Serving> {
  const server = createServer(LIMITS, listener)
  server.on('clientError', refuseClient)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
  return {
    close: async () => {
      const closed = close(server)
      await live.endStreams()
      await closed
      await live.close()
      await release()
    },
  }
}

/** Answers what is not HTTP, or has too many headers, before there is a request to speak of. */
function refuseClient(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Connections that wait for nothing are closed as they fall idle; after a while, all. */
async function close(server: Server): Promise<void> {
  const tidy = setInterval(() => server.closeIdleConnections(), TIDY_MS)
  const hurry = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
  await new Promise<void>(resolve => server.close(() => resolve()))
  clearInterval(tidy)
  clearTimeout(hurry)
}
