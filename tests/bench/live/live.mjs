// @ts-check
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { requirePostgres } from '../../../bin/checks/postgres.mjs'
import { startServer } from '../../browser/start-server.mjs'
import { median } from '../row.mjs'
import { lesson } from './lesson.mjs'

/** @typedef {import('../row.mjs').Row} Row */
/** @typedef {import('./lesson.mjs').Measured} Measured */

const QUESTIONS = 5
const MOST = 2000

/**
 * A lesson for so many at once, on one machine with what makes them up: on SQLite, and with two processes on PostgreSQL.
 * @param {readonly string[]} args `--participants N`, 1,000 by default
 * @returns {Promise<Row[]>}
 */
export async function live(args) {
  const participants = participantsIn(args)
  return [...(await onSqlite(participants)), ...(await onTwoProcesses(Math.min(participants, 200)))]
}

/** @param {readonly string[]} args */
function participantsIn(args) {
  const asked = Number(args[args.indexOf('--participants') + 1] ?? 1000)
  const count = args.includes('--participants') ? asked : 1000
  if (!Number.isInteger(count) || count < 10 || count > MOST)
    throw new Error(`--participants takes a number from 10 to ${MOST}.`)
  return count
}

/**
 * @param {number} participants
 * @returns {Promise<Row[]>}
 */
async function onSqlite(participants) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const server = await startServer({ DATA_DIR: folder })
  const result = await lesson({ url: server.url, participants, questions: QUESTIONS })
  const memory = await peakMemory(server.pid)
  await server.stop()
  await rm(folder, { recursive: true })
  return rowsOf(participants, result, memory)
}

/**
 * The median question of a lesson, and the worst in brackets.
 * @param {number} participants
 * @param {Awaited<ReturnType<typeof lesson>>} result
 * @param {number} memory
 * @returns {Row[]}
 */
function rowsOf(participants, { joined, measured, lost, doubled }, memory) {
  const isAim = participants === 1000
  const of = (/** @type {(it: Measured) => number} */ figure) => {
    const all = measured.map(figure)
    return {
      figure: median(all),
      note: `the worst of ${all.length}: ${Math.max(...all).toFixed(0)} ms`,
    }
  }
  const at = `${participants.toLocaleString('en-GB')} participants, SQLite`
  const aim = (/** @type {number} */ most) => isAim && { aim: { most } }
  return [
    { what: `${at}: all have joined`, figure: joined, unit: 'ms', note: loadNote() },
    { what: `${at}: question shown, p50`, ...of(it => quantile(it.opened, 0.5)), unit: 'ms' },
    { what: `${at}: question shown, p99`, ...of(it => quantile(it.opened, 0.99)), unit: 'ms', ...aim(100), others: '72 bare' },
    { what: `${at}: explanation shown, p99`, ...of(it => quantile(it.shown, 0.99)), unit: 'ms' },
    { what: `${at}: all answer at once, p99 durable`, ...of(it => quantile(it.acknowledged, 0.99)), unit: 'ms' },
    { what: `${at}: all answer at once, all durable`, ...of(it => quantile(it.acknowledged, 1)), unit: 'ms', ...aim(150), others: '75 bare; 26,781 Razzia' },
    { what: `${at}: acknowledged and lost`, figure: lost, unit: '', aim: { most: 0 } },
    { what: `${at}: counted twice`, figure: doubled, unit: '', aim: { most: 0 } },
    { what: `${at}: memory of the whole server at its peak`, figure: memory, unit: 'MB', ...aim(400) },
  ] // prettier-ignore
}

/**
 * The teacher and half of the class at one process, the other half at another.
 * @param {number} participants
 * @returns {Promise<Row[]>}
 */
async function onTwoProcesses(participants) {
  const postgres = await requirePostgres({}, { durable: true })
  const one = await startServer({ DATABASE_URL: postgres.url })
  const two = await startServer({ DATABASE_URL: postgres.url })
  const what = { url: one.url, others: [two.url], participants, questions: QUESTIONS }
  const { measured, lost, doubled } = await lesson(what)
  await Promise.all([one.stop(), two.stop()])
  await postgres.stop()
  const at = `${participants} participants, two processes on PostgreSQL`
  const seen = measured.flatMap(it => it.opened.filter((_, i) => i % 2 === 1))
  const burst = measured.map(it => quantile(it.acknowledged, 1))
  return [
    { what: `${at}: seen at the other process, p99`, figure: quantile(seen, 0.99), unit: 'ms', aim: { most: 250 }, note: loadNote() },
    { what: `${at}: all answer at once, all durable`, figure: median(burst), unit: 'ms' },
    { what: `${at}: acknowledged and lost`, figure: lost, unit: '', aim: { most: 0 } },
    { what: `${at}: counted twice`, figure: doubled, unit: '', aim: { most: 0 } },
  ] // prettier-ignore
}

/**
 * @param {readonly number[]} figures
 * @param {number} share
 */
function quantile(figures, share) {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/**
 * The most that a process ever had in memory, in MB (proc(5), VmHWM). NaN where there is no /proc.
 * @param {number} pid
 */
async function peakMemory(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1000
}

/** What else the machine was doing, without which no figure means much. */
function loadNote() {
  return `load of the machine: ${loadavg()[0]?.toFixed(1)}`
}
