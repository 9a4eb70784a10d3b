import 'server-only'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { chooseEncoding, type Encoding } from './encoding'
import type { Handler } from './handler'
import { documentHeaders } from './headers'
import { isCompressible, type Contents, type Shelf } from './shelf'
import type { Site, SiteFile } from './site'

/** The request headers by which Next asks for a page's data in place of its markup. */
const ROUTER_HEADERS = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
] as const
const VARY = ['Accept-Encoding', ...ROUTER_HEADERS].join(', ')
const A_YEAR = 31_536_000

/** Sends prerendered pages, chunks and public files from the disk, compressed once, and 304 to who has them. */
export function stored(site: Site, shelf: Shelf): Handler {
  return async ({ request, response, pathname }) => {
    const file = site.files.get(pathname)
    if (file === undefined || !asksForFile(request)) return false
    const encoding = isCompressible(file)
      ? chooseEncoding(request.headers['accept-encoding'])
      : 'identity'
    const contents = await shelf.describe(file)
    const headers = headersOf(file, contents, request.headers)
    if (request.headers['if-none-match']?.includes(contents.hash)) {
      response.writeHead(304, headers).end()
      return true
    }
    const bytes = await shelf.bytes(file, encoding)
    response.writeHead(file.kind === 'page' ? file.status : 200, {
      ...headers,
      ...encodingHeader(encoding),
      'Content-Type': file.type,
      'Content-Length': bytes.length,
    })
    response.end(request.method === 'HEAD' ? undefined : bytes)
    return true
  }
}

function asksForFile({ method, headers }: IncomingMessage): boolean {
  return method !== 'POST' && ROUTER_HEADERS.every(name => headers[name] === undefined)
}

function headersOf(file: SiteFile, contents: Contents, asked: IncomingHttpHeaders) {
  const ETag = `W/"${contents.hash}"`
  switch (file.kind) {
    case 'page':
      return {
        ...documentHeaders(asked),
        ETag,
        Vary: VARY,
        'Cache-Control': 'no-cache',
        'Content-Security-Policy': contents.policy,
      }
    case 'asset':
      return file.immutable
        ? { Vary: 'Accept-Encoding', 'Cache-Control': `max-age=${A_YEAR}, immutable` }
        : { ETag, Vary: 'Accept-Encoding', 'Cache-Control': 'no-cache' }
  }
}

function encodingHeader(encoding: Encoding): Record<string, string> {
  return encoding === 'identity' ? {} : { 'Content-Encoding': encoding }
}
