// @ts-check
import { requireChromium } from '../../bin/checks/chromium.mjs'
import { enter, readSettings } from '../../bin/ready/settings.mjs'
import { startServer } from '../browser/start-server.mjs'
import { buildOfCopies } from './copies.mjs'
import { engine } from './engine.mjs'
import { lessonPage } from './lesson-page.mjs'
import { lighthouse } from './lighthouse.mjs'
import { tableOf } from './row.mjs'
import { speech } from './speech.mjs'

/** @typedef {import('./row.mjs').Row} Row */

const DIST = '.next-test'

/** @type {Record<string, () => Promise<Row[]>>} */
const PARTS = {
  engine,
  speech,
  start: () => withSite(async () => []).then(secondStart),
  page: () => withSite(lessonPage),
  lighthouse: () => withSite(({ url }) => lighthouse(`${url}/lessons/who-can-read`)),
  copies: buildOfCopies,
}

/**
 * Measures, and prints one table.
 * @param {readonly string[]} names parts to measure; none: all
 */
export async function bench(names) {
  enter(readSettings({ DIST_DIR: DIST, ...process.env }, process.cwd()))
  process.env.CHROMIUM = await requireChromium(process.env)
  const rows = []
  for (const [name, part] of Object.entries(PARTS)) {
    if (names.length > 0 && !names.includes(name)) continue
    console.log(`Measuring: ${name} …`)
    rows.push(...(await part()))
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
