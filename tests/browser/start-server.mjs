// @ts-check
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'

/** @typedef {{ url: string, pid: number, output: () => string, stop: (signal?: NodeJS.Signals) => Promise<number | null> }} Started */

/**
 * Starts the app as its reader does, on a free port, and waits until it takes requests.
 * @param {Record<string, string>} added what is added to the environment
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Started>} rejects with what was printed where it ends before that
 */
export async function startServer(added, env = process.env) {
  const port = await freePort()
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'))
  const child = spawn(process.execPath, scripts.start.split(' ').slice(1), {
    env: { ...env, NODE_OPTIONS: '', PORT: String(port), ...added },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise(resolve => child.once('close', resolve))
  let output = ''
  await new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => {
        output += text
        if (/^Ready in /m.test(output)) resolve(undefined)
      })
    child.once('close', () => reject(new Error(`The app did not start.\n${output}`)))
  })
  return {
    url: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    output: () => output,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
