// @ts-check
import { requireNode } from './ready/node-version.mjs'

requireNode()
const { runOrStop } = await import('./ready/stop.mjs')
const { content } = await import('./content/content.mjs')
await runOrStop(() => content(process.argv.slice(2), process.env, process.cwd()))
