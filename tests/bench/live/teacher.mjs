// @ts-check
import { Line } from './line.mjs'

const LESSON = 'standing'

/** A question of the room, and the ids of its options. */
/** @typedef {{ step: string, options: string[] }} Asked */

export class Teacher {
  /** @param {URL} site */
  constructor(site) {
    this.site = site
    this.line = new Line(site)
    /** @type {string | undefined} */
    this.cookie = undefined
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  async ask(method, path, body) {
    const reply = await this.line.ask(method, path, {
      cookie: this.cookie,
      ...(body !== undefined && { body }),
    })
    if (reply.status >= 300) throw new Error(`${path}: ${reply.status} ${reply.body}`)
    this.cookie = reply.cookie ?? this.cookie
    return JSON.parse(reply.body)
  }

  /**
   * Makes a class, and a room in it.
   * @param {object[]} plan what is gone through; without, a lesson's questions
   */
  async open(plan = [{ kind: 'quiz', lesson: LESSON }]) {
    const made = await this.ask('POST', '/api/classes', { title: 'A class of the load generator' })
    const at = `/api/classes/${made.class.id}/rooms`
    const { room } = await this.ask('POST', at, {
      title: 'A room of the load generator',
      kind: 'live',
      pace: 'teacher',
      steps: plan,
    })
    this.desk = `${at}/${room.id}`
    const { steps } = await this.ask('GET', `${this.desk}/results`)
    /** Those that have options. @type {Asked[]} */
    this.questions = steps
      .filter((/** @type {any} */ it) => it.question?.kind === 'choice')
      .map((/** @type {any} */ it) => ({
        step: it.step,
        options: it.question.options.map((/** @type {any} */ option) => option.id),
      }))
    return { site: this.site, room: String(room.id), code: String(room.code) }
  }

  /**
   * Goes on at another address of the same rooms.
   * @param {URL} site
   */
  moveTo(site) {
    this.line.close()
    this.line = new Line(site)
  }

  /** @param {object} command */
  command(command) {
    return this.ask('POST', `${this.desk}/command`, command)
  }

  results() {
    return this.ask('GET', `${this.desk}/results`)
  }
}
