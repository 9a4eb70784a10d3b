// @ts-check
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../ready/settings.mjs'

/**
 * The content check.
 * @returns {Promise<{
 *   balanceOf: typeof import('../../course/balance').balanceOf,
 *   readModule: typeof import('../../course/module').readModule,
 *   checkModule: typeof import('../../course/check').checkModule,
 *   readModuleFiles: typeof import('../../server/module-files').readModuleFiles,
 * }>}
 */
export function loadCheck() {
  return loadCompiled(`
    export { balanceOf } from '@/course/balance'
    export { readModule } from '@/course/module'
    export { checkModule } from '@/course/check'
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
 * condition `react-server` the mark `server-only` is empty.
 * @param {string} contents what to export
 */
async function loadCompiled(contents) {
  const { build } = await import('esbuild')
  const folder = await mkdtemp(join(tmpdir(), 'content-'))
  const outfile = join(folder, 'check.cjs')
  await build({
    stdin: { contents, resolveDir: ROOT },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    conditions: ['react-server'],
    logLevel: 'error',
  })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, { recursive: true })
  }
}
