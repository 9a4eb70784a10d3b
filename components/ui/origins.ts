const OWN_MACHINE = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/
const PATIENCE_MS = 12_000

/** Whether this page is on the server’s own machine, whose address then is of no use to others. */
export function isOnOwnMachine(): boolean {
  return OWN_MACHINE.test(location.hostname)
}

/**
 * The origins at which others reach the server, the likeliest first: that of this page, or, where this page is on the server’s own
 * machine, those of its network, and this page’s last. Never rejects.
 */
export async function originsNow(): Promise<string[]> {
  if (!isOnOwnMachine()) return [location.origin]
  return [...(await ofNetwork()), location.origin]
}

async function ofNetwork(): Promise<string[]> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const response = await fetch('/api/addresses', { signal, cache: 'no-store' })
    const { origins }: { origins: string[] } = await response.json()
    return origins
  } catch {
    return []
  }
}

/** An origin as it is written on a board or on paper: without what a browser adds by itself. */
export function withoutScheme(origin: string): string {
  return origin.replace(/^https?:\/\//, '')
}
