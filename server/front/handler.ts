import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request that was let in. */
type Visit = {
  request: IncomingMessage
  response: ServerResponse
  /** As sent, escapes and all, without the query. */
  pathname: string
}

/** Answers a visit and returns true, or leaves it untouched for the next handler and returns false. */
export type Handler = (visit: Visit) => boolean | Promise<boolean>

/** Ends an answer with one sentence of plain text. */
export function sendSentence(
  response: ServerResponse,
  answer: { status: number; sentence: string; headers?: Record<string, string> },
): void {
  response.writeHead(answer.status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...answer.headers,
  })
  response.end(`${answer.sentence}\n`)
}
