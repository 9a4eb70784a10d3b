import { request, type IncomingMessage } from 'node:http'

/** JSON of whatever shape the endpoint has: a test that looks for what is not there fails where it looks. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of every shape
type Json = any
export type Reply = { status: number; body: Json; headers: Record<string, unknown>; text: string }

/** One browser with its cookies, as far as the endpoints need one. */
export class Person {
  readonly cookies = new Map<string, { value: string; path: string }>()
  readonly site: string

  constructor(site: string) {
    this.site = site
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.ask('GET', path, undefined, headers)
  }

  post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Reply> {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return this.ask('POST', path, text, { 'Content-Type': 'application/json', ...headers })
  }

  cookieFor(path: string): string {
    return [...this.cookies]
      .filter(([, cookie]) => path.startsWith(cookie.path))
      .map(([name, cookie]) => `${name}=${cookie.value}`)
      .join('; ')
  }

  ask(
    method: string,
    path: string,
    text: string | undefined,
    headers: Record<string, string>,
  ): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const cookie = this.cookieFor(path)
      const length = text === undefined ? {} : { 'Content-Length': Buffer.byteLength(text) }
      const sent = request(
        new URL(path, this.site),
        {
          method,
          headers: { ...length, ...(cookie !== '' && { cookie }), ...headers },
          agent: false,
        },
        response => {
          let body = ''
          response.setEncoding('utf8').on('data', chunk => (body += chunk))
          response.on('end', () => {
            this.keep(response.headers['set-cookie'] ?? [])
            const parsed = /json/.test(response.headers['content-type'] ?? '')
              ? JSON.parse(body)
              : undefined
            resolve({
              status: response.statusCode ?? 0,
              body: parsed,
              text: body,
              headers: response.headers,
            })
          })
        },
      )
      sent.on('error', reject).end(text)
    })
  }

  private keep(lines: string[]): void {
    for (const line of lines) {
      const [, name = '', value = '', path = '/'] =
        /^([^=]+)=([^;]*); Path=([^;]+)/.exec(line) ?? []
      if (/Max-Age=0/.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, { value, path })
    }
  }
}

type Sent = { event: string; id: string | undefined; data: Json }

/** A person’s stream of server-sent events. */
export class Listening {
  readonly events: Sent[] = []
  status = 0
  private readonly waiting = new Set<() => void>()
  private readonly sent: ReturnType<typeof request>
  private response: IncomingMessage | undefined
  closed = false

  constructor(person: Person, path: string, headers: Record<string, string> = {}) {
    const cookie = person.cookieFor(path)
    let text = ''
    this.sent = request(
      new URL(path, person.site),
      { headers: { cookie, ...headers }, agent: false },
      response => {
        this.status = response.statusCode ?? 0
        this.response = response
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk
          const blocks = text.split('\n\n')
          text = blocks.pop() ?? ''
          for (const block of blocks) this.hear(block)
        })
        response.on('close', () => this.close())
        this.wake()
      },
    )
    this.sent.on('error', () => this.close()).end()
  }

  /** The first event of this name that fits, past or to come. */
  async until(
    event: string,
    fits: (data: Sent['data']) => boolean = () => true,
  ): Promise<Sent['data']> {
    for (;;) {
      const found = this.events.find(sent => sent.event === event && fits(sent.data))
      if (found !== undefined) return found.data
      if (this.closed) throw new Error(`The stream ended before "${event}" came.`)
      await new Promise<void>(resolve => this.waiting.add(resolve))
    }
  }

  last(event: string): Sent['data'] {
    return this.events.findLast(sent => sent.event === event)?.data
  }

  /** Stops reading, as a phone that sleeps does. */
  pause(): void {
    this.response?.pause()
  }

  resume(): void {
    this.response?.resume()
  }

  stop(): void {
    this.sent.destroy()
  }

  private close(): void {
    this.closed = true
    this.wake()
  }

  private hear(block: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
    const event = field('event')
    if (event !== undefined)
      this.events.push({ event, id: field('id'), data: JSON.parse(field('data') ?? 'null') })
    this.wake()
  }

  private wake(): void {
    for (const resolve of this.waiting) resolve()
    this.waiting.clear()
  }
}
