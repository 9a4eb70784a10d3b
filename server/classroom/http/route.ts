import 'server-only'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { z } from 'zod'
import type { Limiter } from '@/server/classroom/running/limits'
import type { Hub } from '@/server/classroom/running/hub'
import type { Course } from '@/server/classroom/plan'
import type { Class } from '@/server/classroom/store/classes'
import type { LiveRoom } from '@/server/classroom/live/live-room'
import type { Answer } from './answer'

/** What endpoints work with. */
export type Means = {
  hub: Hub
  limiter: Limiter
  /** Read where a room is made, once. */
  course: () => Promise<Course>
}

/** A request that was let in. */
export type Asked<Body = unknown> = Means & {
  headers: IncomingHttpHeaders
  query: URLSearchParams
  response: ServerResponse
  /** Where it comes from, for limits alone. */
  address: string
  body: Body
}

export type AskedOfRoom<Body = unknown> = Asked<Body> & { live: LiveRoom }
export type AskedByStudent<Body = unknown> = AskedOfRoom<Body> & {
  token: string
  participant: string
}
export type AskedByTeacher<Body = unknown> = Asked<Body> & { owner: Class }
export type AskedOfDesk<Body = unknown> = AskedByTeacher<Body> & { live: LiveRoom }

type Handling =
  /** For anybody. */
  | { who: 'anybody'; handle: (asked: Asked<never>) => Promise<Answer> }
  /** For anybody who knows a room. */
  | { who: 'visitor'; handle: (asked: AskedOfRoom<never>) => Promise<Answer> }
  /** For who has come into this room. */
  | { who: 'student'; handle: (asked: AskedByStudent<never>) => Promise<Answer> }
  /** For who holds the key to this class. */
  | { who: 'teacher'; handle: (asked: AskedByTeacher<never>) => Promise<Answer> }
  /** The same, of a room of this class. */
  | { who: 'desk'; handle: (asked: AskedOfDesk<never>) => Promise<Answer> }

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
