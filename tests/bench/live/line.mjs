// @ts-check
import { connect } from 'node:net'

/**
 * One kept connection that speaks just enough HTTP/1.1: a load generator that shares two cores with what it measures must cost
 * little itself.
 * @typedef {{ status: number, body: string, cookie: string | undefined }} Reply
 */
export class Line {
  /** @param {URL} site */
  constructor(site) {
    this.host = site.host
    this.socket = connect(Number(site.port), site.hostname).setNoDelay(true)
    this.opened = new Promise((resolve, reject) => {
      this.socket.once('connect', resolve).once('error', reject)
    })
    this.opened.catch(() => undefined)
    this.text = ''
    /** @type {((reply: Reply) => void) | undefined} */
    this.settle = undefined
    /** @type {(error: Error) => void} */
    this.fail = () => undefined
    this.socket.setEncoding('latin1').on('data', text => this.read(String(text)))
    this.socket.on('error', error => this.fail(error))
    this.socket.on('close', () => this.fail(new Error('The connection was closed.')))
  }

  /**
   * Sends a request, and gives its answer. Rejects where the connection breaks before it.
   * @param {string} method
   * @param {string} path
   * @param {{ cookie?: string | undefined, body?: object }} [what]
   * @returns {Promise<Reply>}
   */
  ask(method, path, { cookie, body } = {}) {
    return new Promise((resolve, reject) => {
      this.settle = resolve
      this.fail = reject
      this.socket.write(this.request(method, path, cookie, body))
    })
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {string | undefined} cookie
   * @param {object | undefined} body
   */
  request(method, path, cookie, body) {
    const text = body === undefined ? '' : JSON.stringify(body)
    const sent =
      body === undefined
        ? ''
        : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n`
    const kept = cookie === undefined ? '' : `Cookie: ${cookie}\r\n`
    return `${method} ${path} HTTP/1.1\r\nHost: ${this.host}\r\n${kept}${sent}\r\n${text}`
  }

  /** @param {string} text */
  read(text) {
    this.text += text
    const end = this.text.indexOf('\r\n\r\n')
    if (end < 0) return
    const head = this.text.slice(0, end)
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0)
    if (this.text.length < end + 4 + length) return
    const body = Buffer.from(this.text.slice(end + 4, end + 4 + length), 'latin1').toString('utf8')
    this.text = this.text.slice(end + 4 + length)
    const cookie = /\r\nset-cookie: ([^;]+)/i.exec(head)?.[1]
    this.settle?.({ status: Number(head.slice(9, 12)), body, cookie })
  }

  close() {
    this.fail = () => undefined
    this.socket.destroy()
  }
}
