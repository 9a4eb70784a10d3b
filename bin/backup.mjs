// @ts-check
import { requireNode } from './ready/node-version.mjs'

requireNode()
const { runOrStop } = await import('./ready/stop.mjs')
const { backup } = await import('./data/backup.mjs')
await runOrStop(() => backup(process.argv.slice(2), process.env))
