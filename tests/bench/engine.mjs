// @ts-check
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from '../../bin/ready/run.mjs'
import { ROOT } from '../../bin/ready/settings.mjs'

/** @typedef {import('./row.mjs').Row} Row */

/**
 * The speeds of what needs no browser: the content check, grading and generation.
 * @returns {Promise<Row[]>}
 */
export async function engine() {
  const began = performance.now()
  await run(process.execPath, ['bin/content.mjs'])
  const seconds = (performance.now() - began) / 1000
  const { measureSpeeds } = await loadSpeeds()
  const { graded, generated } = await measureSpeeds(join(ROOT, 'lessons'))
  return [
    { what: 'content check of the whole module', figure: seconds, unit: 's', aim: { most: 2 } },
    { what: 'answers graded', figure: graded, unit: '/s', aim: { least: 100_000 } },
    { what: 'questions made and proved', figure: generated, unit: '/s', aim: { least: 1000 } },
  ]
}

/** @returns {Promise<typeof import('./speeds')>} */
async function loadSpeeds() {
  const { build } = await import('esbuild')
  const outfile = join(ROOT, '.cache', 'bench', 'speeds.cjs')
  await build({
    entryPoints: [join(ROOT, 'tests', 'bench', 'speeds.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    conditions: ['react-server'],
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}
