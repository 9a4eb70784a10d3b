const OWN_MACHINE = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/
const PATIENCE_MS = 12_000

/** Whether this page is on the server’s own machine, whose address then is of no use to others. */
export function isOnOwnMachine(): boolean {
  return OWN_MACHINE.test(location.hostname)
}

let known: Promise<string[]> | undefined

/**
 * The origins at which others reach the server, the likeliest first: that of this page, or, where this page is on the server’s own
 * machine, those of its network, and this page’s last. Never rejects.
 */
export async function originsNow(): Promise<string[]> {
  if (!isOnOwnMachine()) return [location.origin]
  // Asked for once a page, however many places want it; again where the server could not be asked.
  known ??= ofNetwork()
  const found = await known
  if (found.length === 0) known = undefined
  return [...found, location.origin]
}

async function ofNetwork(): Promise<string[]> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const response = await fetch('/api/addresses', { signal, cache: 'no-store' })
    const { origins = [] }: { origins?: string[] } = response.ok ? await response.json() : {}
    return origins
  } catch {
    return []
  }
}

/** An origin as it is written on a board or on paper: without what a browser adds by itself. */
export function withoutScheme(origin: string): string {
  return origin.replace(/^https?:\/\//, '')
}
