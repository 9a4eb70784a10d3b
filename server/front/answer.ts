import 'server-only'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { sendSentence, type Handler } from './handler'
import { securityHeaders } from './headers'
import { LARGEST_BODY, refusal, type Refusal } from './refusal'

/** A form this much over the limit is still read to its end, so that the browser shows the answer and not a broken line. */
const DRAINED = 16 * LARGEST_BODY

/** Lets a request in or refuses it, and offers it to the handlers in their order. What breaks says so without details. */
export function answerWith(handlers: readonly Handler[]): RequestListener {
  return (request, response) => {
    answer(handlers, request, response).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else sendSentence(response, { status: 500, sentence: 'Something broke here. Try again.' })
    })
  }
}

async function answer(
  handlers: readonly Handler[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request
  for (const [name, value] of Object.entries(securityHeaders(headers)))
    response.setHeader(name, value)
  const refused = refusal({ method, url, headers })
  if (refused !== undefined) return refuse(request, response, refused)
  const pathname = url.split('?', 1)[0] ?? url
  for (const handle of handlers) if (await handle({ request, response, pathname })) return
  sendSentence(response, { status: 404, sentence: 'Nothing is here.' })
}

function refuse(request: IncomingMessage, response: ServerResponse, refused: Refusal): void {
  const drained = Number(request.headers['content-length'] ?? 0) <= DRAINED
  if (drained) request.resume()
  const headers: Record<string, string> = {
    ...refused.headers,
    ...(!drained && { Connection: 'close' }),
  }
  sendSentence(response, { ...refused, headers })
}
