import { IncomingMessage, ServerResponse, type RequestListener } from 'node:http'
import { Socket } from 'node:net'

export type Asking = {
  method: string
  /** With its query. */
  url: string
  headers: Record<string, string>
  text: string | undefined
}

/** One for all: nothing is read from it, and nothing written. */
const socket = new Socket()

/** The status that a front server answers a request with, without a connection between. A stream is hung up on at once. */
export function statusIn(listener: RequestListener, asking: Asking): Promise<number> {
  const request = new IncomingMessage(socket)
  const { method, url, headers, text } = asking
  const length = text === undefined ? {} : { 'content-length': String(Buffer.byteLength(text)) }
  Object.assign(request, { method, url, headers: { ...length, ...headers }, complete: true })
  if (text !== undefined) request.push(text)
  request.push(null)
  const response = new ServerResponse(request)
  return new Promise(resolve => {
    const writeHead = response.writeHead.bind(response)
    response.writeHead = (...args: unknown[]) => {
      Reflect.apply(writeHead, response, args)
      setImmediate(() => response.emit('close'))
      resolve(response.statusCode)
      return response
    }
    void listener(request, response)
  })
}
