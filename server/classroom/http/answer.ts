import 'server-only'
import type { Refused } from '@/classroom/command'
import type { Outcome } from '@/server/classroom/live/committer'

/** What an endpoint answers. `stream`: it has taken the connection over. */
export type Answer =
  | { kind: 'json'; status: number; body: string; headers?: Record<string, string | string[]> }
  | { kind: 'stream' }

type Headers = Record<string, string | string[]>

export function ok(body: unknown, headers?: Headers): Answer {
  return json(200, JSON.stringify(body), headers)
}

export function created(body: unknown, headers?: Headers): Answer {
  return json(201, JSON.stringify(body), headers)
}

/** `body` is JSON already. */
export function json(status: number, body: string, headers?: Headers): Answer {
  return { kind: 'json', status, body, ...(headers !== undefined && { headers }) }
}

/** `error` is a word for code, `reason` a sentence for people. */
export function refuse(
  status: number,
  error: Refused | Fault,
  reason: string,
  headers?: Headers,
): Answer {
  return json(status, JSON.stringify({ error, reason }), headers)
}

/** What is wrong with a request, where no room had to judge it. */
type Fault =
  | 'bad-input'
  | 'not-signed-in'
  | 'forbidden'
  | 'not-found'
  | 'too-large'
  | 'not-json'
  | 'too-many'
  | 'not-durable'

export const NO_ROOM = () =>
  refuse(404, 'not-found', 'There is no such room. It may have been erased.')

/** What a command came to, as an answer. `kept` answers where it is durable. */
export function answerFor(outcome: Outcome, kept: (version: number) => Answer): Answer {
  switch (outcome.kind) {
    case 'kept':
      return kept(outcome.version)
    case 'refused':
      return refuse(409, outcome.refusal, outcome.reason)
    case 'gone':
      return NO_ROOM()
    case 'failed':
      return refuse(503, 'not-durable', 'This could not be kept just now. Send it again.', {
        'Retry-After': '1',
      })
  }
}
