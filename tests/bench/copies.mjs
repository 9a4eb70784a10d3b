// @ts-check
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../bin/ready/run.mjs'
import { ROOT } from '../../bin/ready/settings.mjs'

const COPIES = 500
const SLUG = 'whose-word'
const DIST = '.next-copies'

/**
 * How long a build takes of a module with 500 copies of the starter's lesson, from nothing.
 * @returns {Promise<import('./row.mjs').Row[]>}
 */
export async function buildOfCopies() {
  const module = await mkdtemp(join(tmpdir(), 'copies-'))
  await writeModule(module)
  await rm(DIST, { recursive: true, force: true })
  const env = { ...process.env, MODULE_DIR: module, DIST_DIR: DIST, NEXT_TELEMETRY_DISABLED: '1' }
  const began = performance.now()
  const { status, output } = await run(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'build'],
    { env },
  )
  const seconds = (performance.now() - began) / 1000
  const pages = /Generating static pages.*\((\d+)\/\1\)/.exec(output)?.[1]
  await rm(module, { recursive: true })
  await rm(DIST, { recursive: true, force: true })
  if (status !== 0) throw new Error(`The copies could not be built.\n${output}`)
  return [
    {
      what: `build of ${COPIES} copies of a lesson`,
      figure: seconds,
      unit: 's',
      aim: { most: 14 },
      others: 'Starlight 12.9, Docusaurus 22.5',
      note: `${pages} pages in all`,
    },
  ]
}

/** @param {string} module */
async function writeModule(module) {
  await cp(join(ROOT, 'course', 'starter'), module, { recursive: true })
  const files = await readdir(join(module, SLUG))
  const texts = await Promise.all(
    files.map(async file => [file, await readFile(join(module, SLUG, file), 'utf8')]),
  )
  const slugs = Array.from({ length: COPIES }, (_, i) => `${SLUG}-${i}`)
  for (const slug of slugs) {
    await cp(join(module, SLUG), join(module, slug), { recursive: true })
    for (const [file, text] of texts)
      await writeFile(join(module, slug, file ?? ''), (text ?? '').replaceAll(SLUG, slug))
  }
  const syllabus = join(module, 'syllabus.yaml')
  const lines = (await readFile(syllabus, 'utf8')).split('\n')
  const listed = lines.flatMap(line =>
    line.includes(`slug: ${SLUG},`) ? slugs.map(slug => line.replace(SLUG, slug)) : [line],
  )
  await writeFile(syllabus, listed.join('\n'))
}
