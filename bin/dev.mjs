// @ts-check
import { requireNode } from './ready/node-version.mjs'

requireNode()
const { runOrStop } = await import('./ready/stop.mjs')
const { develop } = await import('./ready/start.mjs')
await runOrStop(develop)
