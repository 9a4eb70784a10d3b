// @ts-check
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { median } from './row.mjs'
import { launch, timeGradedAnswer, timeQuiz, weighTouched } from './visit.mjs'

/** @typedef {import('./row.mjs').Row} Row */

const RUNS = 5

/**
 * A lesson with its quiz as a phone gets it: the one in the middle by weight, and the heaviest.
 * @param {{ url: string, dist: string }} site
 * @returns {Promise<Row[]>}
 */
export async function lessonPage({ url, dist }) {
  const browser = await launch()
  const paths = await lessonPaths(dist)
  const weights = []
  for (const path of paths) weights.push({ path, ...(await weighTouched(browser, url + path)) })
  weights.sort((a, b) => a.touched.total - b.touched.total)
  const [middle, heaviest] = [weights[Math.floor((weights.length - 1) / 2)], weights.at(-1)]
  if (middle === undefined || heaviest === undefined) throw new Error('The build has no lesson.')
  const times = await repeat(() => timeQuiz(browser, url + middle.path))
  const graded = await repeat(() => timeGradedAnswer(browser, url + middle.path))
  await browser.close()
  return [
    {
      what: 'lesson page with its quiz, loaded',
      figure: middle.untouched.total / 1000,
      unit: 'kB',
      aim: { most: 150 },
      others: 'Docusaurus 197, Nextra 270, H5P 627',
      note: `${middle.path}, as it reads and is answered before it is touched`,
    },
    {
      what: 'the heaviest lesson, loaded',
      figure: heaviest.untouched.total / 1000,
      unit: 'kB',
      aim: { most: 150 },
      note: heaviest.path,
    },
    { what: 'of it, HTML', figure: middle.untouched.html / 1000, unit: 'kB' },
    { what: 'of it, JavaScript', figure: middle.untouched.script / 1000, unit: 'kB' },
    { what: 'requests', figure: middle.untouched.requests, unit: '', aim: { most: 9 } },
    {
      what: 'the same, touched: all that is transferred',
      figure: middle.touched.total / 1000,
      unit: 'kB',
      others: 'Docusaurus 197, Nextra 270, H5P 627',
      note: `${(middle.touched.script / 1000).toFixed(0)} kB of it JavaScript, ${middle.touched.requests} requests`,
    },
    {
      what: 'a quiz that works, slow 4G and CPU ×4',
      figure: median(times.map(time => time.answerable)),
      unit: 'ms',
      aim: { most: 802 },
      others: 'Starlight 802, Docusaurus 2,073, Nextra 2,238, H5P 4,768',
      note: 'it can be sent and is graded, before scripts run',
    },
    {
      what: 'the same, touched at once and hydrated',
      figure: median(times.map(time => time.hydrated)),
      unit: 'ms',
      aim: { most: 2073 },
    },
    { what: 'an answer graded, sent as soon as it can be', figure: median(graded), unit: 'ms' },
  ]
}

/** @param {string} dist */
async function lessonPaths(dist) {
  /** @type {{ routes: Record<string, { srcRoute: string }> }} */
  const { routes } = JSON.parse(await readFile(join(dist, 'prerender-manifest.json'), 'utf8'))
  return Object.keys(routes).filter(path => routes[path]?.srcRoute === '/lessons/[slug]')
}

/**
 * @template T
 * @param {() => Promise<T>} work
 */
async function repeat(work) {
  const results = []
  for (let run = 0; run < RUNS; run++) results.push(await work())
  return results
}
