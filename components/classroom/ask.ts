/** What asking the server comes to. */
export type Reply<T> =
  | { kind: 'ok'; value: T }
  /** `error` is a word for code, `reason` a sentence for people. */
  | { kind: 'refused'; status: number; error: string; reason: string }
  | { kind: 'unreachable' }

const PATIENCE_MS = 12_000

/** Asks a classroom endpoint: GET without a body, POST with one. Never rejects. */
export async function ask<T>(address: string, body?: object): Promise<Reply<T>> {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      cache: 'no-store',
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    if (response.ok) return { kind: 'ok', value: await response.json() }
    const said: { error?: string; reason?: string } = await response.json().catch(() => ({}))
    return {
      kind: 'refused',
      status: response.status,
      error: said.error ?? 'failed',
      reason: said.reason ?? `The server answered with status ${response.status}. Try again.`,
    }
  } catch {
    return { kind: 'unreachable' }
  }
}

/** What to say of a request that was not granted. */
export function reasonOf(reply: Exclude<Reply<unknown>, { kind: 'ok' }>): string {
  return reply.kind === 'refused'
    ? reply.reason
    : 'The server could not be reached. Look at the connection, then try again.'
}
