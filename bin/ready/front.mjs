// @ts-check
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './settings.mjs'

/** @type {Promise<typeof import('../../server/front/serve')> | undefined} */
let loading

/**
 * The front server, compiled from its TypeScript into the build's folder.
 * @param {Pick<import('./settings.mjs').Settings, 'dist'>} settings
 */
export function loadFront({ dist }) {
  loading ??= load(join(ROOT, dist, 'front.mjs'))
  return loading
}

/** @param {string} outfile */
async function load(outfile) {
  const { build } = await import('esbuild')
  await build({
    entryPoints: [join(ROOT, 'server', 'front', 'serve.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}
