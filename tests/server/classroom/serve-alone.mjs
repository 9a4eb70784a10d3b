// @ts-check
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { ROOT } from '../../../bin/ready/settings.mjs'

/** The live endpoints in a process of their own, without Next, so that a test can kill it. Says its port on standard output. */
const ENTRY = `
import { createServer } from 'node:http'
import { answerWith } from '@/server/front/answer'
import { liveEndpoints } from '@/server/front/classroom'
const server = createServer(answerWith([liveEndpoints(process.env).handler]))
server.listen(0, '127.0.0.1', () => console.log('port', server.address().port))
`

// Within the project, where the packages are found.
const outdir = await mkdtemp(join(ROOT, '.next-alone-'))
await build({
  stdin: { contents: ENTRY, resolveDir: ROOT, sourcefile: 'alone.ts', loader: 'ts' },
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  alias: { 'server-only': join(ROOT, 'node_modules', 'server-only', 'empty.js') },
  logLevel: 'error',
})
await import(pathToFileURL(join(outdir, 'stdin.mjs')).href)
