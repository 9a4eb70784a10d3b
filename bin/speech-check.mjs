// @ts-check
import { requireNode } from './ready/node-version.mjs'

requireNode()
const { runOrStop } = await import('./ready/stop.mjs')
const { speechCheck } = await import('./speech/speech-check.mjs')
await runOrStop(() => speechCheck(process.argv.slice(2), process.env, process.cwd(), process.stdin))
