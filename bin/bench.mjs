// @ts-check
import { requireNode } from './ready/node-version.mjs'

requireNode()
const { runOrStop } = await import('./ready/stop.mjs')
const { install } = await import('./ready/install.mjs')
const { ROOT } = await import('./ready/settings.mjs')
await runOrStop(async () => {
  await install(ROOT)
  const { bench } = await import('../tests/bench/bench.mjs')
  await bench(process.argv.slice(2))
})
