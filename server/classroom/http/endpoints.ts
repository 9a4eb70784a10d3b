import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { findClass, type Class } from '@/server/classroom/store/classes'
import { errorDetails, log } from '@/server/classroom/running/log'
import { participantOf, matches } from '@/server/classroom/secrets'
import { NO_ROOM, refuse, type Answer } from './answer'
import { readBody } from './body'
import { secretIn, studentCookie, teacherCookie } from './cookies'
import { DOOR_ROUTES } from './door-routes'
import { finderOf, type Asked, type Found, type Means, type Route } from './route'
import { STUDENT_ROUTES } from './student-routes'
import { TEACHER_ROUTES } from './teacher-routes'

export const ROUTES: readonly Route[] = [...DOOR_ROUTES, ...STUDENT_ROUTES, ...TEACHER_ROUTES]
const PATHS: ReadonlySet<string> = new Set(ROUTES.map(({ path }) => path))

const find = finderOf(ROUTES)

type Visit = { request: IncomingMessage; response: ServerResponse; pathname: string }

/** Answers a request under /api/rooms or /api/classes, and sends the answer. */
export async function answerEndpoint(means: Means, visit: Visit): Promise<void> {
  const { request, pathname } = visit
  const found = find(request.method ?? 'GET', pathname)
  if (found === undefined || found === 'other-method')
    return send(means, visit, pathname, nowhere(found))
  const answer = await handled(means, visit, found).catch((error: unknown) => {
    log('error', 'an endpoint broke', { route: found.route.path, ...errorDetails(error) })
    return refuse(503, 'not-durable', 'The server could not do this just now. Try again.', {
      'Retry-After': '2',
    })
  })
  return send(means, visit, found.route.path, answer)
}

function nowhere(found: 'other-method' | undefined): Answer {
  return found === undefined
    ? refuse(404, 'not-found', 'Nothing is here.')
    : refuse(405, 'bad-input', 'This is not done here.', { Allow: 'GET, POST' })
}

async function handled(means: Means, visit: Visit, found: Found): Promise<Answer> {
  const { request, response } = visit
  const { route } = found
  if (means.hub.ending && route.path.endsWith('/stream'))
    return refuse(503, 'not-durable', 'The server is restarting. Try again.', {
      'Retry-After': '1',
    })
  if (isFromElsewhere(request))
    return refuse(403, 'forbidden', 'This was sent from another site, and is not taken.')
  const reading =
    route.method === 'POST' ? await readBody(request) : { kind: 'body' as const, body: undefined }
  if (reading.kind === 'refused') return reading.answer
  const { hub, limiter, course } = means
  const asked: Asked = {
    hub,
    limiter,
    course,
    headers: request.headers,
    query: queryOf(request.url ?? '/'),
    response,
    address: addressOf(request),
  }
  return admitted(asked, found, reading.body)
}

function queryOf(url: string): URLSearchParams {
  const from = url.indexOf('?')
  return from < 0 ? NO_QUERY : new URLSearchParams(url.slice(from))
}
const NO_QUERY = new URLSearchParams()

/** Lets in who an endpoint is for. What is found out on the way is added to what was asked, which costs less than a copy. */
async function admitted(
  asked: Asked,
  { route, room, owner }: Found,
  body: unknown,
): Promise<Answer> {
  if (route.who === 'anybody') return route.handle(asked, body)
  if (route.who === 'teacher' || route.who === 'desk') {
    const teacher = await teacherOf(asked, owner)
    if (teacher === undefined) return NO_TEACHER()
    if (route.who === 'teacher') return route.handle(Object.assign(asked, { owner: teacher }), body)
    const live = await asked.hub.room(room)
    if (live === undefined || live.owner !== owner) return NO_ROOM()
    return route.handle(Object.assign(asked, { owner: teacher, live }), body)
  }
  const live = await asked.hub.room(room)
  if (live === undefined) return NO_ROOM()
  if (route.who === 'visitor') return route.handle(Object.assign(asked, { live }), body)
  const token = secretIn(asked.headers, studentCookie(room).name)
  const participant = participantOf(room, token ?? '')
  if (token === undefined || !live.room.people.has(participant)) return STRANGER()
  return route.handle(Object.assign(asked, { live, token, participant }), body)
}

const STRANGER = () => refuse(401, 'not-here', 'Join the room first.')
const NO_TEACHER = () =>
  refuse(401, 'not-signed-in', 'Open the class with its key first. It may have been erased.')

async function teacherOf({ hub, headers }: Asked, id: string): Promise<Class | undefined> {
  const secret = secretIn(headers, teacherCookie(id).name)
  const found = secret === undefined ? undefined : await findClass(hub.database, id)
  return found !== undefined && secret !== undefined && matches(secret, found.key_hash)
    ? found
    : undefined
}

/** The front server refuses a POST whose Origin is another; a browser that says where a request comes from is believed too. */
function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  return site === 'cross-site' || site === 'same-site'
}

/** Looked up once: what the environment says is read anew from the system each time. */
const BEHIND_PROXY = process.env.TRUST_PROXY === '1'

/** Behind a proxy all requests come from its address; what it says of theirs is believed where TRUST_PROXY is set. */
function addressOf({ headers, socket }: IncomingMessage): string {
  const told = BEHIND_PROXY ? String(headers['x-forwarded-for'] ?? '') : ''
  return told.split(',').at(-1)?.trim() || (socket.remoteAddress ?? '')
}

function send({ hub }: Means, { response }: Visit, route: string, answer: Answer): void {
  if (answer.kind === 'stream') return
  hub.metrics.request(PATHS.has(route) ? route : 'none', answer.status)
  response.writeHead(answer.status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(answer.body),
    'Cache-Control': 'no-store',
    ...answer.headers,
  })
  response.end(answer.body)
}
