import 'server-only'
import type { IncomingMessage } from 'node:http'
import type { z } from 'zod'
import { refuse, type Answer } from './answer'

/** The longest body that any endpoint needs, in bytes: a long text, or a plan of many steps. */
const LONGEST_BODY = 262_144

export type BodyReading<T = unknown> =
  { kind: 'body'; body: T } | { kind: 'refused'; answer: Answer }

/** Reads the JSON that a request brings. The front server has seen to it that it says how long it is. */
export async function readBody(request: IncomingMessage): Promise<BodyReading> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return refused(415, 'not-json', 'This is taken as JSON only (Content-Type: application/json).')
  if (Number(request.headers['content-length'] ?? 0) > LONGEST_BODY) {
    request.resume()
    return refused(413, 'too-large', 'This is larger than 256 kB, more than is taken here.')
  }
  const text = await textOf(request)
  try {
    return { kind: 'body', body: JSON.parse(text) }
  } catch {
    return refused(400, 'bad-input', 'This is not JSON.')
  }
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    request.once('error', reject)
  })
}

/** Holds a body to its shape; says in one sentence where it is not of it. */
export function shaped<T>(schema: z.ZodType<T>, body: unknown): BodyReading<T> {
  const reading = schema.safeParse(body)
  if (reading.success) return { kind: 'body', body: reading.data }
  const [issue] = reading.error.issues
  const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `
  const sentence = `${place}${issue?.message ?? 'not understood'}`.slice(0, 300)
  return refused(400, 'bad-input', `This was not understood (${sentence}).`)
}

function refused(...args: Parameters<typeof refuse>): { kind: 'refused'; answer: Answer } {
  return { kind: 'refused', answer: refuse(...args) }
}
