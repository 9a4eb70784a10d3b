import 'server-only'
import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'next/dist/server/next'
import type { Handler } from './handler'
import { documentHeaders } from './headers'
import { contentSecurityPolicy, type Grant } from './policy'
import type { Shelf } from './shelf'
import type { Site } from './site'

/**
 * Hands a visit to Next, and never on. The policy goes on the request too: Next takes the nonce from there and puts it on
 * the scripts of what it renders. The pages that stand in for others are prerendered, so what they have inline goes by hash.
 */
export async function rendered(next: RequestHandler, site: Site, shelf: Shelf): Promise<Handler> {
  const standIns = await Promise.all(site.standIns.map(file => shelf.describe(file)))
  const inline = {
    scripts: [...new Set(standIns.flatMap(contents => contents.inline.scripts))],
    styles: [...new Set(standIns.flatMap(contents => contents.inline.styles))],
  }
  const nonce = () => randomBytes(16).toString('base64')
  return underPolicy(next, () => ({ kind: 'rendered', nonce: nonce(), inline }))
}

/** Hands a visit to Next's development server, whose tools need inline styles and evaluation. */
export function developed(next: RequestHandler): Handler {
  return underPolicy(next, () => ({ kind: 'development' }))
}

function underPolicy(next: RequestHandler, grant: () => Grant): Handler {
  return async ({ request, response }) => {
    const policy = contentSecurityPolicy(grant())
    request.headers['content-security-policy'] = policy
    for (const [name, value] of Object.entries(documentHeaders(request.headers)))
      response.setHeader(name, value)
    response.setHeader('Content-Security-Policy', policy)
    await next(request, response)
    return true
  }
}
