// @ts-check
import { requireNode } from './ready/node-version.mjs'

requireNode()
const { runOrStop } = await import('./ready/stop.mjs')
const { prepare } = await import('./ready/start.mjs')
await runOrStop(prepare)
