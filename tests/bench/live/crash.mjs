// @ts-check
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requirePostgres } from '../../../bin/checks/postgres.mjs'
import { startServer } from '../../browser/start-server.mjs'
import { Participant } from './participant.mjs'
import { Teacher } from './teacher.mjs'

/** @typedef {import('../row.mjs').Row} Row */

const CRASHES = 50
const PARTICIPANTS = 50
/** The one step of the room: a text, which may be handed in anew. */
const TEXT = { kind: 'task', task: 'lab', title: 'A number', href: '/labs', asks: 'text' }
const STEP = 's1'

/**
 * Kills the server without warning in the middle of a burst of answers, again and again, and counts what was acknowledged and is
 * not there when it has started again. Each burst hands in a new text, numbered, so that it shows which one is kept.
 * @param {readonly string[]} args `--crashes N`, 50 by default
 * @returns {Promise<Row[]>}
 */
export async function crash(args) {
  const crashes = args.includes('--crashes') ? Number(args[args.indexOf('--crashes') + 1]) : CRASHES
  return [...(await onSqlite(crashes)), ...(await onPostgres(crashes))]
}

/** @param {number} crashes */
async function onSqlite(crashes) {
  const folder = await mkdtemp(join(tmpdir(), 'crash-'))
  const rows = await crashOften('SQLite', { DATA_DIR: folder }, crashes)
  await rm(folder, { recursive: true })
  return rows
}

/** @param {number} crashes */
async function onPostgres(crashes) {
  const postgres = await requirePostgres({}, { durable: true })
  const rows = await crashOften('PostgreSQL', { DATABASE_URL: postgres.url }, crashes)
  await postgres.stop()
  return rows
}

/**
 * @param {string} name
 * @param {Record<string, string>} env
 * @param {number} crashes
 * @returns {Promise<Row[]>}
 */
async function crashOften(name, env, crashes) {
  let server = await startServer(env)
  const teacher = new Teacher(new URL(server.url))
  const place = await teacher.open([TEXT])
  const people = Array.from({ length: PARTICIPANTS }, () => new Participant(place))
  await Promise.all(people.map(person => person.join()))
  await teacher.command({ kind: 'open', step: STEP })
  let [lost, acknowledged] = [0, 0]
  for (let turn = 0; turn < crashes; turn++) {
    acknowledged += await burstAndKill(people, turn, () => server.stop('SIGKILL'))
    server = await startServer(env)
    moveTo(new URL(server.url), teacher, people)
    lost += lostIn(people, await teacher.results())
  }
  for (const person of people) person.drop()
  teacher.line.close()
  await server.stop()
  const what = `${name}, killed ${crashes} times in mid-burst`
  return [
    { what: `${what}: acknowledged and lost`, figure: lost, unit: '', aim: { most: 0 } },
    { what: `${what}: acknowledged before the ends`, figure: acknowledged, unit: '' },
  ]
}

/**
 * All answer; after so many acknowledgements that some are still under way, the server is killed.
 * @param {Participant[]} people
 * @param {number} turn
 * @param {() => Promise<unknown>} kill
 */
async function burstAndKill(people, turn, kill) {
  const enough = 1 + ((turn * 7) % (PARTICIPANTS - 1))
  let count = 0
  /** @type {Promise<unknown> | undefined} */
  let killing
  const sent = people.map(async person => {
    await person.handIn(STEP, String(turn))
    if (++count === enough) killing = kill()
  })
  await Promise.allSettled(sent)
  await (killing ?? kill())
  return count
}

/**
 * Everybody comes back to where the server is now.
 * @param {URL} site
 * @param {Teacher} teacher
 * @param {Participant[]} people
 */
function moveTo(site, teacher, people) {
  teacher.moveTo(site)
  for (const person of people) {
    person.drop()
    person.place = { ...person.place, site }
    person.comeBack()
  }
}

/**
 * A text whose acknowledgement did not arrive may be there or not; the last that was acknowledged has to be, or a later one
 * in its place.
 * @param {Participant[]} people
 * @param {any} results
 */
function lostIn(people, results) {
  const kept = new Map(
    results.answers.map((/** @type {any} */ it) => [it.participant, Number(it.fields.text[0])]),
  )
  return people.filter(person => {
    const told = person.acknowledged.get(STEP)
    return told !== undefined && !((kept.get(person.id) ?? -1) >= Number(told))
  }).length
}
