// @ts-check
import { Ears } from './ears.mjs'
import { Line } from './line.mjs'

/** Where a room is, for those who come into it. */
/** @typedef {{ site: URL, room: string, code: string }} Place */

/** One student: a connection for what they send, and a stream of what they see. */
export class Participant {
  /** @param {Place} place */
  constructor(place) {
    this.place = place
    this.at = `/api/rooms/${place.room}`
    this.line = new Line(place.site)
    /** @type {string} */
    this.cookie = ''
    /** @type {Ears | undefined} */
    this.ears = undefined
    this.id = ''
    /** What was acknowledged, by question. @type {Map<string, string>} */
    this.acknowledged = new Map()
    /** When something was first seen, by its mark. @type {Map<string, number>} */
    this.seen = new Map()
    /** @type {Map<string, () => void>} */
    this.waiting = new Map()
  }

  async join() {
    const { status, cookie, body } = await this.line.ask('POST', `${this.at}/join`, {
      body: { code: this.place.code },
    })
    if (status !== 200 || cookie === undefined)
      throw new Error(`Nobody came in (status ${status}).`)
    this.cookie = cookie
    this.id = String(JSON.parse(body).you.id)
    this.listen()
  }

  /** @param {string} [last] */
  listen(last) {
    this.ears = new Ears(this.place.site, `${this.at}/stream`, {
      cookie: this.cookie,
      last,
      hear: (event, block) => event === 'room' && this.see(block),
    })
  }

  /** @param {string} block */
  see(block) {
    const now = performance.now()
    const step = /"step":"(\w+)"/.exec(block)?.[1] ?? 'lobby'
    const state = /"state":"(\w+)"/.exec(block)?.[1] ?? ''
    const mark = `${step} ${state}`
    if (!this.seen.has(mark)) this.seen.set(mark, now)
    this.waiting.get(mark)?.()
    this.waiting.delete(mark)
  }

  /**
   * Resolves once something is seen.
   * @param {string} mark like "s2 open"
   */
  until(mark) {
    return new Promise(resolve => {
      if (this.seen.has(mark)) resolve(undefined)
      else this.waiting.set(mark, () => resolve(undefined))
    })
  }

  /** Loses the network. */
  drop() {
    this.line.close()
    this.ears?.close()
  }

  /** Comes back as the same one, from where they were. */
  comeBack() {
    this.line = new Line(this.place.site)
    this.listen(this.ears?.last)
  }

  /**
   * Answers, and returns when it is acknowledged, in ms of this process’s clock.
   * @param {string} step
   * @param {string} option
   */
  async answer(step, option) {
    await this.send(step, { option: [option] })
    this.acknowledged.set(step, option)
    return performance.now()
  }

  /**
   * Hands in a text, and returns when it is acknowledged.
   * @param {string} step
   * @param {string} text
   */
  async handIn(step, text) {
    await this.send(step, { text: [text] })
    this.acknowledged.set(step, text)
  }

  /**
   * @param {string} step
   * @param {Record<string, string[]>} fields
   */
  async send(step, fields) {
    const { status } = await this.line.ask('POST', `${this.at}/answer`, {
      cookie: this.cookie,
      body: { step, round: 1, fields },
    })
    if (status !== 200) throw new Error(`An answer was not taken (status ${status}).`)
  }

  /**
   * Sends an answer, and is gone before it is acknowledged.
   * @param {string} step
   * @param {string} option
   */
  async answerAndVanish(step, option) {
    await this.line.opened
    const body = { step, round: 1, fields: { option: [option] } }
    await new Promise(resolve =>
      this.line.socket.write(
        this.line.request('POST', `${this.at}/answer`, this.cookie, body),
        resolve,
      ),
    )
    this.drop()
  }
}
