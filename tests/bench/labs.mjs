// @ts-check
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { median } from './row.mjs'
import { panning } from './panning.mjs'
import { timeSteps } from './steps.mjs'
import { launch, weigh } from './visit.mjs'

/** @typedef {import('./row.mjs').Row} Row */

const VISITS = 3

/**
 * Each lab as a phone gets it: what its first load transfers, and what its steps cost a slow processor: the step in the
 * middle of each of some visits, and of these the middle. The note has the step that only one in twenty exceed, of all visits.
 * @param {{ url: string, dist: string }} site
 * @returns {Promise<Row[]>}
 */
export async function labs({ url, dist }) {
  const browser = await launch()
  /** @type {Row[]} */
  const rows = []
  for (const path of await labPaths(dist)) {
    const { total, script } = await weigh(browser, url + path)
    /** @type {import('./steps.mjs').Steps[]} */
    const visits = []
    for (let i = 0; i < VISITS; i++) visits.push(await timeSteps(browser, url + path))
    const quick = visits.flatMap(visit => visit.quick)
    const slow = visits.flatMap(visit => visit.slow)
    const middle = (/** @type {number[]} */ figures) => `${median(figures)?.toFixed(1)} ms`
    const visited = visits.map(visit => median(visit.quick.map(one => one.step)) ?? NaN)
    const ordered = quick.toSorted((a, b) => a.step - b.step)
    const [most, slowest] = [ordered[Math.floor(ordered.length * 0.95)], ordered.at(-1)]
    rows.push(
      {
        what: `${path}, all that is transferred`,
        figure: total / 1000,
        unit: 'kB',
        aim: { most: 200 },
        note: `of that JavaScript ${(script / 1000).toFixed(1)} kB`,
      },
      {
        what: `${path}, a step at CPU ×4`,
        figure: median(visited) ?? NaN,
        unit: 'ms',
        aim: { most: 16 },
        note: `${quick.length} steps, the visits’ middles ${visited.map(figure => figure.toFixed(1)).join(', ')} ms; 19 of 20 under ${most?.step.toFixed(1)} ms, slowest ${slowest?.step.toFixed(1)} ms (${slowest?.control}); the touch before ${middle(quick.map(one => one.touch))}; after a rest ${middle(slow.map(one => one.touch))}, then ${middle(slow.map(one => one.step))}`,
      },
    )
  }
  rows.push(...(await panning(browser, `${url}/labs/metadata`)))
  await browser.close()
  return rows
}

/** @param {string} dist */
async function labPaths(dist) {
  /** @type {Record<string, string>} */
  const routes = JSON.parse(await readFile(join(dist, 'app-path-routes-manifest.json'), 'utf8'))
  return Object.values(routes)
    .filter(path => /^\/labs\/[a-z-]+$/.test(path))
    .sort()
}
