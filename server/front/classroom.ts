import 'server-only'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Classroom } from '@/server/classroom/app'
import { sendSentence, type Handler } from './handler'

/** A class that was made before is due to be erased whether or not anybody uses a room today. */
const WAKE_MS = 10_000
/** Where teachers begin. Once one of these pages is sent, what a room is made of is read before it is asked for. */
const TEACHERS_PAGES = /^\/class(?:\/|$)/
const SENT_MS = 200

/** The live endpoints, and how they end with the server. */
export type LiveEndpoints = {
  handler: Handler
  /** Ends the streams, which would keep a server that closes waiting. */
  endStreams: () => Promise<void>
  /** Keeps what was taken, once no request is under way any more. */
  close: () => Promise<void>
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * `/api/rooms…`, `/api/classes…`, `/readyz` and `/metrics`. The classroom’s code and database are loaded when one of them is
 * first asked for or a teacher’s page is, so that they cost a start nothing.
 */
export function liveEndpoints(env: Environment): LiveEndpoints {
  let opening: Promise<Classroom> | undefined
  const open = () => {
    opening ??= import('@/server/classroom/app').then(({ openClassroom }) => openClassroom(env))
    opening.catch(() => (opening = undefined))
    return opening
  }
  const wake = waker(open)
  if (hasRooms(env)) wake(WAKE_MS)
  return {
    handler: async visit => {
      const { pathname } = visit
      if (pathname === '/readyz') return ready(open, visit)
      if (pathname === '/metrics') return metrics(open, env.METRICS_TOKEN, visit)
      if (TEACHERS_PAGES.test(pathname)) wake(SENT_MS)
      if (!/^\/api\/(?:rooms|classes)(?:\/|$)/.test(pathname)) return false
      const classroom = await open().catch(() => undefined)
      if (classroom === undefined) unreachable(visit)
      else await classroom.answer(visit)
      return true
    },
    endStreams: async () => (await opening?.catch(() => undefined))?.endStreams(),
    close: async () => (await opening?.catch(() => undefined))?.close(),
  }
}

/** Opens the classroom and reads what rooms are made of, once, after a while; sooner where it is asked to. */
function waker(open: () => Promise<Classroom>): (ms: number) => void {
  let [timer, soonest]: [NodeJS.Timeout | undefined, number] = [undefined, Infinity]
  return ms => {
    if (ms >= soonest) return
    soonest = ms
    clearTimeout(timer)
    timer = setTimeout(() => {
      // Where it fails, whoever asks for the classroom next is told.
      void open()
        .then(classroom => classroom.warm())
        .catch(() => undefined)
    }, ms).unref()
  }
}

type Visit = Parameters<Handler>[0]

function hasRooms(env: Environment): boolean {
  return (
    env.DATABASE_URL !== undefined || existsSync(join(env.DATA_DIR ?? '.data', 'classroom.sqlite'))
  )
}

function unreachable({ response, request }: Visit): void {
  request.resume()
  const body = {
    error: 'not-durable',
    reason: 'The server’s database cannot be reached. Try again in a moment.',
  }
  response.writeHead(503, { 'Content-Type': 'application/json', 'Retry-After': '5' })
  response.end(JSON.stringify(body))
}

/** `/readyz`: whether requests can be served, which takes a database that answers. */
async function ready(open: () => Promise<Classroom>, { response }: Visit): Promise<true> {
  const classroom = await open().catch(() => undefined)
  const isReady = (await classroom?.isReady()) ?? false
  sendSentence(
    response,
    isReady
      ? { status: 200, sentence: 'ready' }
      : { status: 503, sentence: 'The database does not answer.' },
  )
  return true
}

/** `/metrics`: there only where METRICS_TOKEN is set, and for who brings it. */
async function metrics(
  open: () => Promise<Classroom>,
  token: string | undefined,
  { request, response }: Visit,
): Promise<boolean> {
  if (token === undefined || token === '') return false
  if (request.headers.authorization !== `Bearer ${token}`) {
    sendSentence(response, { status: 401, sentence: 'This needs its token.' })
    return true
  }
  const classroom = await open()
  response.writeHead(200, {
    'Content-Type': 'text/plain; version=0.0.4',
    'Cache-Control': 'no-store',
  })
  response.end(await classroom.metricsText())
  return true
}
