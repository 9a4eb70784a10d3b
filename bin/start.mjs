// @ts-check
import { requireNode } from './ready/node-version.mjs'

requireNode()
const { runOrStop } = await import('./ready/stop.mjs')
const { start } = await import('./ready/start.mjs')
await runOrStop(start)
