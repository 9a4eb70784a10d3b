import 'server-only'
import type { IncomingHttpHeaders } from 'node:http'

/** Features that a page may ask a browser for; this app asks for none of them. (The speech clock keeps the screen on.) */
const FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const
const PERMISSIONS = FEATURES.map(feature => `${feature}=()`).join(', ')

const TWO_YEARS = 63_072_000
/** Hosts that a browser trusts without TLS (https://www.w3.org/TR/secure-contexts/#is-origin-trustworthy). */
const OWN_MACHINE = /^(?:localhost|[\w-]+\.localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/

/** The security headers of every answer; Strict-Transport-Security only where the browser came by TLS. */
export function securityHeaders(asked: IncomingHttpHeaders): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(isSecure(asked) && {
      'Strict-Transport-Security': `max-age=${TWO_YEARS}; includeSubDomains`,
    }),
  }
}

/**
 * The security headers that mean something on a document only; they are long, and headers are not compressed. The referrer
 * policy is `same-origin` and not `no-referrer`: under the latter a browser sends `Origin: null` with a form's post (Fetch
 * standard, "append a request Origin header"), which a server action refuses. Other sites learn nothing under either.
 * Where the browser trusts no origin, as over a school's network without TLS, it ignores an opener policy and complains.
 */
export function documentHeaders(asked: IncomingHttpHeaders): Record<string, string> {
  return {
    'Referrer-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    'Permissions-Policy': PERMISSIONS,
    ...((isSecure(asked) || OWN_MACHINE.test(asked.host ?? '')) && {
      'Cross-Origin-Opener-Policy': 'same-origin',
    }),
  }
}

/** Whether the browser's side of a proxy spoke TLS; a proxy's list of protocols has the browser's first. */
export function isSecure(asked: IncomingHttpHeaders): boolean {
  return /^https\b/.test(String(asked['x-forwarded-proto'] ?? ''))
}
