/** Features that a page may ask a browser for; this app asks for none of them. */
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
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const

const TWO_YEARS = 63_072_000

/** The security headers of every answer; Strict-Transport-Security only where the browser came by TLS. */
export function securityHeaders(secure: boolean): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(secure && { 'Strict-Transport-Security': `max-age=${TWO_YEARS}; includeSubDomains` }),
  }
}

/**
 * The security headers that mean something on a document only; they are long, and headers are not compressed. The referrer
 * policy is `same-origin` and not `no-referrer`: under the latter a browser sends `Origin: null` with a form's post (Fetch
 * standard, "append a request Origin header"), which a server action refuses. Other sites learn nothing under either.
 */
export const DOCUMENT_HEADERS = {
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': FEATURES.map(feature => `${feature}=()`).join(', '),
} as const
