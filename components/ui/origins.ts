import { ask } from './ask'

const OWN_MACHINE = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

/** Whether this page is on the server’s own machine, whose address then is of no use to others. */
export function isOnOwnMachine(): boolean {
  return OWN_MACHINE.test(location.hostname)
}

/**
 * The origins at which others reach the server, the likeliest first: that of this page, or, where this page is on the server’s own
 * machine, those of its network, and this page’s last.
 */
export async function originsNow(): Promise<string[]> {
  if (!isOnOwnMachine()) return [location.origin]
  const reply = await ask<{ origins: string[] }>('/api/addresses')
  const found = reply.kind === 'ok' ? reply.value.origins : []
  return [...found, location.origin]
}
