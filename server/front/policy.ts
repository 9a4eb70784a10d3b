import 'server-only'
import { createHash } from 'node:crypto'

/** The CSP sources (`'sha256-…'`) of what stands inline in a page. */
export type Inline = { scripts: readonly string[]; styles: readonly string[] }

/** What an HTML answer may have inline: what goes by its hash, and, rendered for this request, by a nonce too. */
export type Grant =
  | { kind: 'prerendered'; inline: Inline }
  | { kind: 'rendered'; nonce: string; inline: Inline }
  | { kind: 'development' }

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi
const STYLE = /<style\b([^>]*)>([\s\S]*?)<\/style>/gi
/** The types of a script element that a browser runs; any other type is a data block, which CSP leaves alone. */
const NOT_RUN = /\btype="(?!(?:module|text\/javascript|application\/javascript)")/i

/** The sources of the scripts and style sheets that a page's markup holds, each once. */
export function inlineIn(html: string): Inline {
  const scripts = [...html.matchAll(SCRIPT)].filter(
    ([, attributes = '']) => !/\bsrc=/.test(attributes) && !NOT_RUN.test(attributes),
  )
  return { scripts: hashesOf(scripts), styles: hashesOf([...html.matchAll(STYLE)]) }
}

function hashesOf(elements: readonly RegExpExecArray[]): string[] {
  const digest = (text: string) => createHash('sha256').update(text).digest('base64')
  return [...new Set(elements.map(([, , text = '']) => `'sha256-${digest(text)}'`))]
}

/** The Content-Security-Policy of an HTML answer (https://www.w3.org/TR/CSP3/). */
export function contentSecurityPolicy(grant: Grant): string {
  const { scripts, styles } = sourcesOf(grant)
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${grant.kind === 'development' ? ' ws:' : ''}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
    "worker-src 'self'",
  ].join('; ')
}

function sourcesOf(grant: Grant): Inline {
  switch (grant.kind) {
    case 'prerendered':
      return grant.inline
    case 'rendered': {
      const nonce = `'nonce-${grant.nonce}'`
      const { scripts, styles } = grant.inline
      return { scripts: [nonce, ...scripts], styles: [nonce, ...styles] }
    }
    case 'development':
      return { scripts: ["'unsafe-inline'", "'unsafe-eval'"], styles: ["'unsafe-inline'"] }
  }
}
