// @ts-check
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../ready/settings.mjs'

/**
 * The content check, compiled from its TypeScript into one file, which loads faster than its two hundred. Under the
 * condition `react-server` the mark `server-only` is empty.
 * @returns {Promise<{
 *   balanceOf: typeof import('../../course/balance').balanceOf,
 *   readModule: typeof import('../../course/module').readModule,
 *   checkModule: typeof import('../../course/check').checkModule,
 *   readModuleFiles: typeof import('../../server/module-files').readModuleFiles,
 * }>}
 */
export async function loadCheck() {
  const { build } = await import('esbuild')
  const folder = await mkdtemp(join(tmpdir(), 'content-'))
  const outfile = join(folder, 'check.cjs')
  await build({
    stdin: {
      contents: `
        export { balanceOf } from '@/course/balance'
        export { readModule } from '@/course/module'
        export { checkModule } from '@/course/check'
        export { readModuleFiles } from '@/server/module-files'`,
      resolveDir: ROOT,
    },
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
