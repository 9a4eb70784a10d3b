// @ts-check
import { connect } from 'node:net'

/** One stream of server-sent events, read as it comes off the wire, until its connection ends. */
export class Ears {
  /**
   * @param {URL} site
   * @param {string} path
   * @param {{ cookie: string, last: string | undefined, hear: (event: string, data: string) => void }} how
   */
  constructor(site, path, { cookie, last, hear }) {
    this.hear = hear
    /** The id of the last event. */
    this.last = last
    this.wire = ''
    this.text = ''
    this.inBody = false
    const resume = last === undefined ? '' : `Last-Event-ID: ${last}\r\n`
    this.socket = connect(Number(site.port), site.hostname).setNoDelay(true).setEncoding('latin1')
    this.socket.write(
      `GET ${path} HTTP/1.1\r\nHost: ${site.host}\r\nCookie: ${cookie}\r\n${resume}\r\n`,
    )
    this.socket.on('data', text => this.read(String(text))).on('error', () => undefined)
  }

  /** @param {string} text */
  read(text) {
    this.wire += text
    if (!this.inBody) {
      const end = this.wire.indexOf('\r\n\r\n')
      if (end < 0) return
      this.inBody = true
      this.wire = this.wire.slice(end + 4)
    }
    this.text += this.wire
    this.wire = ''
    this.take()
  }

  take() {
    for (;;) {
      const end = this.text.indexOf('\n\n')
      if (end < 0) return
      const block = this.text.slice(0, end)
      this.text = this.text.slice(end + 2)
      const id = /^id: (.*)$/m.exec(block)?.[1]
      if (id !== undefined) this.last = id
      const event = /^event: (.*)$/m.exec(block)?.[1]
      if (event !== undefined) this.hear(event, block)
    }
  }

  close() {
    this.socket.destroy()
  }
}
