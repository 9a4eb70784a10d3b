// @ts-check
import { parentPort, workerData } from 'node:worker_threads'
import { loadCheck } from './load.mjs'

// The half of the content check that takes longest, in a thread of its own: see content.mjs.
const { checkProse } = await loadCheck()
parentPort?.postMessage(checkProse(workerData))
