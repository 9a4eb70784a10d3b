// @ts-check
import { Participant } from './participant.mjs'
import { Teacher } from './teacher.mjs'

/** @typedef {import('./participant.mjs').Place} Place */
/** @typedef {import('./teacher.mjs').Asked} Asked */
/** What one question came to, in ms. */
/** @typedef {{ opened: number[], shown: number[], acknowledged: number[] }} Measured */

/** Every tenth of the class loses the network in each question, and comes back. */
const DROPPED = 10
const AT_ONCE = 100

/**
 * A whole lesson with so many participants: what each question took, and what the server has in the end.
 * @param {{ url: string, others?: string[], participants: number, questions: number }} what `others`: addresses of more processes
 */
export async function lesson({ url, others = [], participants, questions }) {
  const sites = [url, ...others].map(it => new URL(it))
  const teacher = new Teacher(new URL(url))
  const place = await teacher.open()
  const began = performance.now()
  const people = await joinAll(place, sites, participants)
  const joined = performance.now() - began
  /** @type {Measured[]} */
  const measured = []
  for (const [i, asked] of (teacher.questions ?? []).slice(0, questions).entries())
    measured.push(await question(teacher, people, asked, i))
  const { lost, doubled } = audit(people, await teacher.results())
  for (const person of people) person.drop()
  teacher.line.close()
  return { joined, measured, lost, doubled }
}

/**
 * @param {Place} place
 * @param {URL[]} sites
 * @param {number} count
 */
async function joinAll(place, sites, count) {
  const people = Array.from({ length: count }, (_, i) => {
    const site = sites[i % sites.length] ?? place.site
    return new Participant({ ...place, site })
  })
  for (let i = 0; i < people.length; i += AT_ONCE)
    await Promise.all(people.slice(i, i + AT_ONCE).map(person => person.join()))
  await Promise.all(people.map(person => person.until('lobby ')))
  return people
}

/**
 * One question: a tenth is away when it is opened and comes back; another tenth answers and is gone before it knows that the
 * answer arrived; all answer at one instant; it is shown.
 * @param {Teacher} teacher
 * @param {Participant[]} people
 * @param {Asked} asked
 * @param {number} turn
 * @returns {Promise<Measured>}
 */
async function question(teacher, people, { step, options }, turn) {
  const tenth = (/** @type {number} */ which) =>
    people.filter((_, i) => i % DROPPED === (turn + which) % DROPPED)
  const [away, hasty] = [new Set(tenth(0)), new Set(tenth(1))]
  const choose = (/** @type {Participant} */ person) =>
    options[(people.indexOf(person) + turn) % options.length] ?? ''
  for (const person of away) person.drop()
  const there = people.filter(person => !away.has(person))
  const opened = await seenBy(teacher, { kind: 'open', step }, there, `${step} open`)
  for (const person of away) person.comeBack()
  await Promise.all([...away].map(person => person.until(`${step} open`)))
  await Promise.all([...hasty].map(person => person.answerAndVanish(step, choose(person))))
  for (const person of hasty) person.comeBack()
  await Promise.all(people.map(person => person.line.opened))
  await pause(300)
  const began = performance.now()
  const times = await Promise.all(people.map(person => person.answer(step, choose(person))))
  await pause(300)
  const shown = await seenBy(teacher, { kind: 'show' }, people, `${step} shown`)
  return { opened, shown, acknowledged: times.map(time => time - began) }
}

/**
 * How long after a command each of some people saw what came of it, in ms.
 * @param {Teacher} teacher
 * @param {object} command
 * @param {Participant[]} people
 * @param {string} mark
 */
async function seenBy(teacher, command, people, mark) {
  const began = performance.now()
  await Promise.all([teacher.command(command), ...people.map(person => person.until(mark))])
  return people.map(person => (person.seen.get(mark) ?? Infinity) - began)
}

/**
 * What was acknowledged and is not there as it was given, and what is there more than once.
 * @param {Participant[]} people
 * @param {any} results
 */
function audit(people, results) {
  const keyOf = (/** @type {string} */ step, /** @type {string} */ id) => `${step} ${id}`
  const keys = results.answers.map((/** @type {any} */ it) => keyOf(it.step, it.participant))
  const kept = new Map(
    results.answers.map((/** @type {any} */ it) => [
      keyOf(it.step, it.participant),
      it.fields.option[0],
    ]),
  )
  const told = people.flatMap(({ id, acknowledged }) =>
    [...acknowledged].map(([step, option]) => ({ key: keyOf(step, id), option })),
  )
  return {
    lost: told.filter(({ key, option }) => kept.get(key) !== option).length,
    doubled: keys.length - kept.size + Math.max(0, results.people.length - people.length),
  }
}

/** @param {number} ms */
function pause(ms) {
  return new Promise(resolve => setTimeout(resolve, ms))
}
