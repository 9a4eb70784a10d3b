// @ts-check
import { requireChromium } from '../../bin/checks/chromium.mjs'
import { enter, readSettings } from '../../bin/ready/settings.mjs'
import { startServer } from '../browser/start-server.mjs'
import { buildOfCopies } from './copies.mjs'
import { engine } from './engine.mjs'
import { flow } from './flow.mjs'
import { labs } from './labs.mjs'
import { lessonPage } from './lesson-page.mjs'
import { lighthouse } from './lighthouse.mjs'
import { crash } from './live/crash.mjs'
import { live } from './live/live.mjs'
import { tableOf } from './row.mjs'
import { speech } from './speech.mjs'

/** @typedef {import('./row.mjs').Row} Row */

const DIST = '.next-test'

/** @type {Record<string, (args: readonly string[]) => Promise<Row[]>>} */
const PARTS = {
  engine,
  speech,
  start: () => withSite(async () => []).then(secondStart),
  page: () => withSite(lessonPage),
  flow: () => withSite(flow),
  labs: () => withSite(labs),
  lighthouse: () => withSite(({ url }) => lighthouse(`${url}/lessons/who-can-read`)),
  copies: buildOfCopies,
  live,
  crash,
}
/** Takes a quarter of an hour: measured where it is asked for. */
const ON_DEMAND = ['crash']

/**
 * Measures, and prints one table.
 * @param {readonly string[]} args parts to measure, and what they take; none: all parts but those that take long
 */
export async function bench(args) {
  const names = args.filter(arg => Object.hasOwn(PARTS, arg))
  enter(readSettings({ DIST_DIR: DIST, ...process.env }, process.cwd()))
  process.env.CHROMIUM = await requireChromium(process.env)
  const rows = []
  for (const [name, part] of Object.entries(PARTS)) {
    if (names.length > 0 ? !names.includes(name) : ON_DEMAND.includes(name)) continue
    console.log(`Measuring: ${name} …`)
    rows.push(...(await part(args)))
  }
  console.log(`\n${tableOf(rows)}`)
}

/**
 * @template T
 * @param {(site: { url: string, dist: string }) => Promise<T>} work
 */
async function withSite(work) {
  const server = await startServer({})
  try {
    return await work({ url: server.url, dist: process.env.DIST_DIR ?? DIST })
  } finally {
    await server.stop()
  }
}

/** @returns {Promise<Row[]>} */
async function secondStart() {
  const server = await startServer({})
  await server.stop()
  const seconds = Number(/^Ready in ([\d.]+) s/m.exec(server.output())?.[1])
  return [{ what: 'second start, nothing changed', figure: seconds, unit: 's', aim: { most: 3 } }]
}
