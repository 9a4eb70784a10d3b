import 'server-only'

const LEVELS = ['info', 'warn', 'error'] as const
type Level = (typeof LEVELS)[number]

/**
 * Writes one line of JSON. What goes in is what happened, where, and how long it took: no name, answer, address, token or
 * code, so that a log may be shown to whoever mends a server. LOG_LEVEL (info, warn or error) says from where on.
 */
export function log(
  level: Level,
  event: string,
  details: Record<string, string | number | boolean> = {},
): void {
  const least = LEVELS.findIndex(one => one === process.env.LOG_LEVEL)
  if (LEVELS.indexOf(level) < least) return
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...details })
  const stream = level === 'info' ? process.stdout : process.stderr
  stream.write(`${line}\n`)
}

/** What may be logged of an error: its kind and code. Its message may quote what somebody sent. */
export function errorDetails(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: 'unknown' }
  const code = 'code' in error ? String(error.code) : ''
  const [, ...frames] = (error.stack ?? '').split('\n    at ')
  return { error: error.name, ...(code !== '' && { code }), where: frames.slice(0, 3).join(' < ') }
}
