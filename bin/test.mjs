// @ts-check
import { requireNode } from './ready/node-version.mjs'

requireNode()
const { runOrStop } = await import('./ready/stop.mjs')
const { check } = await import('./checks/check.mjs')
await runOrStop(() => check(process.argv.slice(2)))
