// @ts-check
import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/**
 * Runs a command and gathers what it prints. It ends with this process where that is told to end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` prints the output as it comes, too
 * @returns {Promise<{ status: number, output: string }>} rejects where the command cannot be started
 */
export function run(command, args, { env = process.env, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const release = endTogether(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => {
        output += text
        if (show) process.stdout.write(text)
      })
    child.once('error', error => {
      release()
      reject(error)
    })
    child.once('close', code => {
      release()
      resolve({ status: code ?? 1, output })
    })
  })
}

/** @param {import('node:child_process').ChildProcess} child */
function endTogether(child) {
  /** @param {NodeJS.Signals} signal */
  const end = signal => {
    child.kill(signal)
    process.exit(128 + constants.signals[signal])
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  return () => {
    process.off('SIGINT', end)
    process.off('SIGTERM', end)
  }
}
