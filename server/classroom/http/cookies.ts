import 'server-only'
import type { IncomingHttpHeaders } from 'node:http'
import { isSecure } from '@/server/front/headers'
import { isSecret } from '@/server/classroom/secrets'

const A_DAY = 86_400
const LASTING = 400 * A_DAY

/** The secret in a cookie of this name, where it has the shape of one. */
export function secretIn(headers: IncomingHttpHeaders, name: string): string | undefined {
  const start = `${name}=`
  const cookie = headers.cookie?.split(/; ?/).find(one => one.startsWith(start))
  const value = cookie?.slice(start.length)
  return value !== undefined && isSecret(value) ? value : undefined
}

/**
 * A cookie that scripts cannot read, that other sites’ forms do not bring, and that is sent to one room or class alone.
 * Browsers keep cookies for 400 days at most (RFC 6265bis, section 5.5).
 */
export function cookie(
  asked: IncomingHttpHeaders,
  { name, path, secret }: { name: string; path: string; secret: string },
): string {
  const lasting = secret === '' ? 0 : LASTING
  const secure = isSecure(asked) ? '; Secure' : ''
  return `${name}=${secret}; Path=${path}; Max-Age=${lasting}; HttpOnly; SameSite=Lax${secure}`
}

export function studentCookie(room: string) {
  return { name: `student-${room}`, path: `/api/rooms/${room}` }
}

export function teacherCookie(owner: string) {
  return { name: `teacher-${owner}`, path: `/api/classes/${owner}` }
}
