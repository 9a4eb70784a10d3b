import 'server-only'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { z } from 'zod'
import type { Limiter } from '@/server/classroom/running/limits'
import type { Hub } from '@/server/classroom/running/hub'
import type { Course } from '@/server/classroom/plan'
import type { Class } from '@/server/classroom/store/classes'
import type { LiveRoom } from '@/server/classroom/live/live-room'
import type { Answer } from './answer'
import { shaped } from './body'

/** What endpoints work with. */
export type Means = {
  hub: Hub
  limiter: Limiter
  /** Read where a room is made, once. */
  course: () => Promise<Course>
}

/** A request that was let in. */
export type Asked = Means & {
  headers: IncomingHttpHeaders
  query: URLSearchParams
  response: ServerResponse
  /** Where it comes from, for limits alone. */
  address: string
}

export type AskedOfRoom = Asked & { live: LiveRoom }
export type AskedByStudent = AskedOfRoom & {
  token: string
  participant: string
}
export type AskedByTeacher = Asked & { owner: Class }
export type AskedOfDesk = AskedByTeacher & { live: LiveRoom }

/** `body` is what came, not looked at yet. */
type Handle<A> = (asked: A, body: unknown) => Promise<Answer>

type Handling =
  /** For anybody. */
  | { who: 'anybody'; handle: Handle<Asked> }
  /** For anybody who knows a room. */
  | { who: 'visitor'; handle: Handle<AskedOfRoom> }
  /** For who has come into this room. */
  | { who: 'student'; handle: Handle<AskedByStudent> }
  /** For who holds the key to this class. */
  | { who: 'teacher'; handle: Handle<AskedByTeacher> }
  /** The same, of a room of this class. */
  | { who: 'desk'; handle: Handle<AskedOfDesk> }

/** What takes a body of a shape: who asks is looked at first, so that a stranger is told nothing of shapes. */
export function taking<A, Body>(
  body: z.ZodType<Body>,
  handle: (asked: A, body: Body) => Promise<Answer>,
): { body: z.ZodType; handle: Handle<A> } {
  return {
    body,
    handle: async (asked, sent) => {
      const reading = shaped(body, sent)
      return reading.kind === 'refused' ? reading.answer : handle(asked, reading.body)
    },
  }
}

/** An endpoint. `path` has `:room` and `:class` in place of ids. */
export type Route = {
  method: 'GET' | 'POST'
  path: string
  body?: z.ZodType
} & Handling

const ID = /^[a-z0-9]{12}$/

export type Found = { route: Route; room: string; owner: string }

/** What finds the endpoint at an address; it says `other-method` of one that is there under another method. */
export function finderOf(routes: readonly Route[]) {
  const patterns = routes.map(route => ({ route, pattern: route.path.split('/') }))
  return (method: string, pathname: string): Found | 'other-method' | undefined => {
    const parts = pathname.split('/')
    let isThere = false
    for (const { route, pattern } of patterns) {
      const ids = matched(pattern, parts)
      if (ids === undefined) continue
      if (route.method === method) return { route, ...ids }
      isThere = true
    }
    return isThere ? 'other-method' : undefined
  }
}

function matched(
  pattern: readonly string[],
  parts: readonly string[],
): { room: string; owner: string } | undefined {
  if (pattern.length !== parts.length) return undefined
  let [room, owner] = ['', '']
  for (const [i, want] of pattern.entries()) {
    const part = parts[i] ?? ''
    if (want === part) continue
    if (!want.startsWith(':') || !ID.test(part)) return undefined
    if (want === ':room') room = part
    else owner = part
  }
  return { room, owner }
}
