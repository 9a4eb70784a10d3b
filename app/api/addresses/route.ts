import { ownAddresses } from '@/server/addresses'

const OWN_MACHINE = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::(\d+))?$/

/**
 * Where other devices reach this server, told only to a browser on the same machine: there the address bar says localhost, which
 * is of no use on a board.
 */
export function GET(request: Request): Response {
  const host = OWN_MACHINE.exec(request.headers.get('host') ?? '')
  const port = host?.[1]
  const origins = (host === null ? [] : ownAddresses()).map(
    address => `http://${address}${port === undefined ? '' : `:${port}`}`,
  )
  return Response.json({ origins }, { headers: { 'Cache-Control': 'no-store' } })
}
