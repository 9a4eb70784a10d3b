import 'server-only'
import type { ServerResponse } from 'node:http'

/** Bytes that may wait for a reader before it is passed over until it has caught up. */
const MOST_WAITING = 65_536
const PATIENCE_MS = 30_000
/** Readers that lose a server come back at different times, in ms. */
const RETRY_FROM = 500
const RETRY_SPREAD = 2000

/** What a stream says before the server closes it. `restart`: come back; `erased`: there is nothing to come back to. */
export type Bye = 'restart' | 'erased'

/**
 * One reader of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). Every event is a whole
 * snapshot: a reader who is too slow is passed over, and gets the newest one when there is room again.
 */
export class Stream {
  private readonly response: ServerResponse
  private readonly refresh: () => void
  private behindSince: number | undefined

  /** `refresh` sends all that the reader should have, after it was passed over. */
  constructor(response: ServerResponse, refresh: () => void) {
    this.response = response
    this.refresh = refresh
    response.socket?.setNoDelay(true)
    // Ends with its connection in place of coming in chunks, which cost three pieces in place of one for each event.
    response.removeHeader('Transfer-Encoding')
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      // nginx would gather the events of a stream.
      'X-Accel-Buffering': 'no',
    })
    response.write(`retry: ${RETRY_FROM + Math.floor(Math.random() * RETRY_SPREAD)}\n\n`)
    response.on('drain', () => this.caughtUp())
  }

  /** Sends a frame, or passes the reader over. Says whether it was sent. */
  send(frame: string | Buffer): boolean {
    if (this.response.writableLength > MOST_WAITING) {
      this.behindSince ??= Date.now()
      return false
    }
    this.response.write(frame)
    return true
  }

  /** Keeps a quiet line open through proxies, and gives up who has not read for long. */
  beat(now: number): void {
    if (this.behindSince !== undefined && now - this.behindSince > PATIENCE_MS)
      this.response.destroy()
    else if (this.response.writableLength === 0) this.response.write(':\n\n')
  }

  end(why: Bye): void {
    this.response.end(frameOf('bye', { why }))
  }

  onClose(then: () => void): void {
    this.response.once('close', then)
  }

  private caughtUp(): void {
    if (this.behindSince === undefined) return
    this.behindSince = undefined
    this.refresh()
  }
}

/** An event as it is sent. JSON has no line breaks of its own, so that one line holds it. */
export function frameOf(event: string, data: unknown, id?: number): string {
  return frameOfJson(event, JSON.stringify(data), id)
}

export function frameOfJson(event: string, json: string, id?: number): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${json}\n\n`
}
