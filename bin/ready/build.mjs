// @ts-check
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isSame, takeFingerprint } from './fingerprint.mjs'
import { loadFront } from './front.mjs'
import { run } from './run.mjs'
import { ROOT } from './settings.mjs'
import { Stop, sentenceFor } from './stop.mjs'

/** @typedef {import('./settings.mjs').Settings} Settings */

/**
 * Checks the module and builds the app, where anything that the build is made from has changed since.
 * @param {Settings} settings
 */
export async function build(settings) {
  const kept = join(ROOT, settings.dist, 'fingerprint.json')
  const known = await readFile(kept, 'utf8')
    .then(JSON.parse)
    .catch(() => ({}))
  const found = await takeFingerprint(ROOT, settings.module, known)
  if (isSame(known, found)) return
  await timed('Checked the content', checkContent)
  await timed('Built', () => makeBuild(settings))
  await writeFile(kept, JSON.stringify(found))
}

async function checkContent() {
  const { status, output } = await run(process.execPath, ['bin/content.mjs'])
  if (status !== 0)
    throw new Stop(`${output.trim()}\nThe content has mistakes: mend them and start again.`)
}

/** @param {Settings} settings */
async function makeBuild(settings) {
  const next = join('node_modules', 'next', 'dist', 'bin', 'next')
  const { status, output } = await run(process.execPath, [next, 'build'])
  if (status !== 0)
    throw new Stop(sentenceFor(output) ?? `${output.trim()}\nThe app could not be built.`)
  const { compressBuild } = await loadFront(settings)
  await compressBuild({ root: ROOT, dist: settings.dist })
}

/**
 * @param {string} what
 * @param {() => Promise<void>} work
 */
async function timed(what, work) {
  const began = performance.now()
  await work()
  console.log(`${what} in ${((performance.now() - began) / 1000).toFixed(1)} s.`)
}
