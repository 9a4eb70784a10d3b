import { createHash } from 'node:crypto'

/** How an HTML answer may run its inline scripts: by their hashes, or, rendered for this request, by a nonce too. */
export type ScriptGrant =
  | { kind: 'prerendered'; hashes: readonly string[] }
  | { kind: 'rendered'; nonce: string; hashes: readonly string[] }
  | { kind: 'development' }

const INLINE_SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi
/** The types of a script element that a browser runs; any other type is a data block, which CSP leaves alone. */
const RUN = /\btype="(?!(?:module|text\/javascript|application\/javascript)")/i

/** The CSP sources (`'sha256-…'`) of the inline scripts in a page's markup, each once. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>()
  for (const [, attributes = '', code = ''] of html.matchAll(INLINE_SCRIPT)) {
    if (/\bsrc=/.test(attributes) || RUN.test(attributes)) continue
    hashes.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  }
  return [...hashes]
}

/** The Content-Security-Policy of an HTML answer (https://www.w3.org/TR/CSP3/). */
export function contentSecurityPolicy(grant: ScriptGrant): string {
  const development = grant.kind === 'development'
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...scriptSources(grant)].join(' '),
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
    "worker-src 'self'",
  ].join('; ')
}

function scriptSources(grant: ScriptGrant): readonly string[] {
  switch (grant.kind) {
    case 'prerendered':
      return grant.hashes
    case 'rendered':
      return [`'nonce-${grant.nonce}'`, ...grant.hashes]
    case 'development':
      return ["'unsafe-inline'", "'unsafe-eval'"]
  }
}
