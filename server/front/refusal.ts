import 'server-only'
import type { IncomingHttpHeaders } from 'node:http'

/** A request that no handler should see: the status of its answer and the sentence that goes with it. */
export type Refusal = { status: number; sentence: string; headers?: Record<string, string> }

export type RequestLine = { method: string; url: string; headers: IncomingHttpHeaders }

const METHODS: readonly string[] = ['GET', 'HEAD', 'POST']
const LONGEST_ADDRESS = 4096
/** The largest form that is taken, in bytes; the same as a server action's own limit in Next. */
export const LARGEST_BODY = 1_048_576

/** Why a request is refused at the door, or undefined where it may come in. */
export function refusal(line: RequestLine): Refusal | undefined {
  return (
    refusedMethod(line.method) ??
    refusedAddress(line.url) ??
    refusedOrigin(line) ??
    refusedBody(line)
  )
}

function refusedMethod(method: string): Refusal | undefined {
  if (METHODS.includes(method)) return undefined
  const headers = { Allow: METHODS.join(', ') }
  return { status: 405, sentence: `${method} is not answered here.`, headers }
}

function refusedAddress(url: string): Refusal | undefined {
  if (url.length > LONGEST_ADDRESS) return { status: 414, sentence: 'This address is too long.' }
  if (isWellFormed(url)) return undefined
  return { status: 400, sentence: 'This address is not well formed.' }
}

/** An origin-form target (RFC 9112, section 3.2.1) whose escapes decode, without tricks that hosts read in two ways. */
function isWellFormed(url: string): boolean {
  if (/^(?:\/[\w-]+)+$/.test(url)) return true
  if (!/^\/(?![/\\])[^\\\s]*$/.test(url)) return false
  if (!URL.canParse(url, 'http://localhost')) return false
  const path = url.split('?', 1)[0] ?? ''
  if (/%(?![0-9a-f]{2})/i.test(path)) return false
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}

/** A form that another site sends in the reader’s name. A request without an Origin comes from no page. */
function refusedOrigin({ method, headers }: RequestLine): Refusal | undefined {
  if (method !== 'POST' || headers.origin === undefined) return undefined
  const hosts = [headers.host, headers['x-forwarded-host']]
  const { origin } = headers
  if (URL.canParse(origin) && hosts.includes(new URL(origin).host)) return undefined
  return { status: 403, sentence: 'This form was sent from another site, and is not taken.' }
}

function refusedBody({ method, headers }: RequestLine): Refusal | undefined {
  if (method !== 'POST') return undefined
  if (headers['transfer-encoding'] !== undefined)
    return { status: 411, sentence: 'A form must say how long it is.' }
  if (Number(headers['content-length'] ?? 0) > LARGEST_BODY)
    return { status: 413, sentence: 'This form is larger than 1 MB, more than is taken here.' }
  return undefined
}
