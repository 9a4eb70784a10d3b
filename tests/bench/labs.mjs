// @ts-check
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { median } from './row.mjs'
import { panning } from './panning.mjs'
import { timeSteps } from './steps.mjs'
import { launch, weigh } from './visit.mjs'

/** @typedef {import('./row.mjs').Row} Row */

/**
 * Each lab as a phone gets it: what its first load transfers, and what its steps cost a slow processor: the step in the
 * middle, and the one that only one in twenty exceed.
 * @param {{ url: string, dist: string }} site
 * @returns {Promise<Row[]>}
 */
export async function labs({ url, dist }) {
  const browser = await launch()
  /** @type {Row[]} */
  const rows = []
  for (const path of await labPaths(dist)) {
    const { total, script } = await weigh(browser, url + path)
    const { quick, slow } = await timeSteps(browser, url + path)
    const steps = quick.map(one => one.step).sort((a, b) => a - b)
    const middle = (/** @type {number[]} */ figures) => `${median(figures)?.toFixed(1)} ms`
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
        figure: median(steps) ?? NaN,
        unit: 'ms',
        aim: { most: 16 },
        note: `${steps.length} steps, 19 of 20 under ${steps[Math.floor(steps.length * 0.95)]?.toFixed(1)} ms, slowest ${steps.at(-1)?.toFixed(1)} ms; the touch before ${middle(quick.map(one => one.touch))}; after a rest ${middle(slow.map(one => one.touch))}, then ${middle(slow.map(one => one.step))}`,
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
