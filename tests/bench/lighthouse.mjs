// @ts-check
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../../bin/ready/run.mjs'
import { median } from './row.mjs'

/** @typedef {import('./row.mjs').Row} Row */

/** What is read of a report.
 * @typedef {{ categories: Record<string, { score: number }>, audits: Record<string, { numericValue: number }> }} Report
 */

/** The last that runs on Node.js 20. */
const VERSION = '12'
const FOLDER = join('.cache', 'lighthouse')
const RUNS = 3
const FLAGS = ['--headless=new', '--disable-gpu', '--no-first-run', '--disable-quic']
const CATEGORIES = [
  { id: 'performance', title: 'Performance', least: 99 },
  { id: 'accessibility', title: 'Accessibility', least: 100 },
  { id: 'best-practices', title: 'Best practices', least: 100 },
  { id: 'seo', title: 'SEO', least: 100 },
]

/**
 * Lighthouse's verdict on a page as a phone's, the median of three.
 * @param {string} url
 * @returns {Promise<Row[]>}
 */
export async function lighthouse(url) {
  const problem = await installLighthouse()
  if (problem !== undefined)
    return [{ what: 'Lighthouse', figure: undefined, unit: '', note: problem }]
  /** @type {Report[]} */
  const reports = []
  for (let i = 0; i < RUNS; i++) reports.push(await report(url))
  const rows = CATEGORIES.map(({ id, title, least }) => ({
    what: `Lighthouse, ${title}`,
    figure: median(reports.map(found => (found.categories[id]?.score ?? 0) * 100)),
    unit: '',
    aim: { least },
  }))
  /** @param {string} id */
  const audit = id => median(reports.map(found => found.audits[id]?.numericValue ?? 0))
  return [
    ...rows,
    {
      what: 'Lighthouse, total blocking time',
      figure: audit('total-blocking-time'),
      unit: 'ms',
      aim: { most: 90 },
    },
    {
      what: 'Lighthouse, largest contentful paint',
      figure: audit('largest-contentful-paint'),
      unit: 'ms',
    },
  ]
}

/** Why Lighthouse cannot be had, or undefined once it is there. */
async function installLighthouse() {
  await mkdir(FOLDER, { recursive: true })
  const args = [
    'install',
    '--prefix',
    FOLDER,
    '--no-save',
    '--no-audit',
    '--no-fund',
    `lighthouse@${VERSION}`,
  ]
  const { status, output } = await run('npm', args)
  return status === 0 ? undefined : `could not be installed: ${output.trim().split('\n').at(-1)}`
}

/**
 * @param {string} url
 * @returns {Promise<Report>}
 */
async function report(url) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const file = join(FOLDER, 'report.json')
  const { status, output } = await run(
    process.execPath,
    [
      join(FOLDER, 'node_modules', 'lighthouse', 'cli', 'index.js'),
      url,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--chrome-flags=${[...FLAGS, ...sandbox].join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? '/usr/bin/chromium' } },
  )
  if (status !== 0) throw new Error(`Lighthouse failed.\n${output}`)
  return JSON.parse(await readFile(file, 'utf8'))
}
