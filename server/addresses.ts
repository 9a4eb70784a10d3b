import 'server-only'
import { networkInterfaces } from 'node:os'

/** The IPv4 addresses under which this machine is reached in its own network, private ones first. */
export function ownAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap(list => list ?? [])
  const usable = all.filter(({ family, internal }) => family === 'IPv4' && !internal)
  return usable
    .map(({ address }) => address)
    .filter(address => !address.startsWith('169.254.'))
    .sort((a, b) => Number(isPrivate(b)) - Number(isPrivate(a)))
}

/** Addresses of private networks (RFC 1918), which a classroom’s network mostly has. */
function isPrivate(address: string): boolean {
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(address)
}
