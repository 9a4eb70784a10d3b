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
  loading ??= load(join(ROOT, dist, 'front'))
  return loading
}

/**
 * What is imported only when it is needed, as the classroom is, becomes a file of its own.
 * @param {string} outdir
 */
async function load(outdir) {
  const { build } = await import('esbuild')
  await build({
    entryPoints: [join(ROOT, 'server', 'front', 'serve.ts')],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    // A guard against use in a browser, which throws outside Next.
    alias: { 'server-only': join(ROOT, 'node_modules', 'server-only', 'empty.js') },
    logLevel: 'error',
  })
  return import(pathToFileURL(join(outdir, 'serve.mjs')).href)
}
