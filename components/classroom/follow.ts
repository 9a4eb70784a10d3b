/** Whether what is shown is what there is: `lost` until the stream is back. */
export type Line = 'connecting' | 'live' | 'lost'

/** Why the server ends a stream for good: what it was of is erased, or the one who listens was removed. */
export type Bye = 'erased' | 'removed'

export type Ears = {
  /** By the event’s name: what is done with its data, which is JSON. */
  events: Record<string, (json: string) => void>
  line: (line: Line) => void
  bye: (why: Bye) => void
}

/** A phone that slept longer than this may hold a connection that is dead and does not know it. */
const ASLEEP_MS = 15_000
const WAITS_MS = [500, 1000, 2000, 4000, 8000]

/**
 * Listens to a stream of server-sent events until the returned function is called. A stream that breaks is opened again: by the
 * browser, or where the browser gives up, by this, sooner when the network or the reader comes back.
 */
export function follow(address: string, ears: Ears): () => void {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let hiddenAt: number | undefined
  let over = false

  const stop = () => {
    over = true
    clearTimeout(timer)
    source?.close()
    removeEventListener('online', open)
    document.removeEventListener('visibilitychange', wake)
  }
  const open = () => {
    if (over) return
    clearTimeout(timer)
    source?.close()
    source = new EventSource(address)
    source.onopen = () => {
      failures = 0
      ears.line('live')
    }
    source.onerror = () => {
      ears.line('lost')
      if (source?.readyState !== EventSource.CLOSED) return
      clearTimeout(timer)
      timer = setTimeout(open, WAITS_MS[Math.min(failures++, WAITS_MS.length - 1)])
    }
    for (const [name, hear] of Object.entries(ears.events))
      source.addEventListener(name, (event: MessageEvent<string>) => hear(event.data))
    source.addEventListener('bye', (event: MessageEvent<string>) => {
      const { why }: { why: Bye | 'restart' } = JSON.parse(event.data)
      if (why === 'restart') return
      stop()
      ears.bye(why)
    })
  }
  const wake = () => {
    if (document.visibilityState === 'hidden') hiddenAt = Date.now()
    else if (hiddenAt !== undefined && Date.now() - hiddenAt > ASLEEP_MS) open()
  }
  addEventListener('online', open)
  document.addEventListener('visibilitychange', wake)
  open()
  return stop
}
