// @ts-check
import { requireNode } from './ready/node-version.mjs'

requireNode()
const { runOrStop } = await import('./ready/stop.mjs')
const { restore } = await import('./data/restore.mjs')
await runOrStop(() => restore(process.argv.slice(2), process.env))
