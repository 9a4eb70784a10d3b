// @ts-check
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { isSame, takeMarks } from '../ready/fingerprint.mjs'
import { ROOT } from '../ready/settings.mjs'

/**
 * The content check.
 * @returns {Promise<{
 *   balanceOf: typeof import('../../course/balance').balanceOf,
 *   readModule: typeof import('../../course/module').readModule,
 *   checkModule: typeof import('../../course/check').checkModule,
 *   checkRecords: typeof import('../../course/check').checkRecords,
 *   checkProse: typeof import('../../course/check').checkProse,
 *   inOrder: typeof import('../../course/finding').inOrder,
 *   readModuleFiles: typeof import('../../server/module-files').readModuleFiles,
 * }>}
 */
export function loadCheck() {
  return loadCompiled(`
    export { balanceOf } from '@/course/balance'
    export { readModule } from '@/course/module'
    export { checkModule, checkProse, checkRecords } from '@/course/check'
    export { inOrder } from '@/course/finding'
    export { readModuleFiles } from '@/server/module-files'`)
}

/**
 * The speech check.
 * @returns {Promise<{
 *   readModule: typeof import('../../course/module').readModule,
 *   readModuleFiles: typeof import('../../server/module-files').readModuleFiles,
 *   speechData: typeof import('../../debate/speech/data').speechData,
 *   speechLedger: typeof import('../../debate/speech/ledger').speechLedger,
 *   checkSpeech: typeof import('../../debate/speech/check').checkSpeech,
 * }>}
 */
export function loadSpeechCheck() {
  return loadCompiled(`
    export { readModule } from '@/course/module'
    export { readModuleFiles } from '@/server/module-files'
    export { speechData } from '@/debate/speech/data'
    export { speechLedger } from '@/debate/speech/ledger'
    export { checkSpeech } from '@/debate/speech/check'`)
}

/**
 * Parts of the app, compiled from their TypeScript into one file, which loads faster than its two hundred. Under the
 * condition `react-server` the mark `server-only` is empty. The file is kept for as long as nothing changes that it is made
 * from: the compiler alone would take longer than all the rest of the start.
 * @param {string} contents what to export
 */
async function loadCompiled(contents) {
  const name = createHash('sha256').update(contents).digest('hex').slice(0, 8)
  const outfile = join(ROOT, '.cache', 'compiled', `${name}.cjs`)
  if (!(await isCurrent(outfile))) await compile(contents, outfile)
  return createRequire(import.meta.url)(outfile)
}

/**
 * Whether a compiled file is there, and is of the sources as they are now.
 * @param {string} outfile
 */
async function isCurrent(outfile) {
  const known = await readFile(marksOf(outfile), 'utf8').then(JSON.parse, () => null)
  if (!known || !existsSync(outfile)) return false
  const found = await takeMarks(ROOT, Object.keys(known), known).catch(() => ({}))
  return isSame(known, found)
}

/**
 * @param {string} contents
 * @param {string} outfile
 */
async function compile(contents, outfile) {
  const began = Date.now()
  const { build } = await import('esbuild')
  const made = `${outfile}.${process.pid}`
  const { metafile } = await build({
    stdin: { contents, resolveDir: ROOT },
    absWorkingDir: ROOT,
    outfile: made,
    metafile: true,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    conditions: ['react-server'],
    logLevel: 'error',
  })
  const sources = Object.keys(metafile.inputs).filter(path => !/^<|node_modules/.test(path))
  const marks = await takeMarks(ROOT, [...sources, 'package-lock.json', 'tsconfig.json'], {})
  // What was written while the compiler was at work may not be what it read.
  const isSure = Object.values(marks).every(({ mtime }) => mtime < began)
  await writeFile(`${made}.json`, JSON.stringify(isSure ? marks : null))
  await rename(made, outfile)
  await rename(`${made}.json`, marksOf(outfile))
}

/** @param {string} outfile */
function marksOf(outfile) {
  return `${outfile}.json`
}
