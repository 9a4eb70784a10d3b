// @ts-check
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { Stop } from './stop.mjs'

/**
 * Stops where a port is taken, before the time that a build takes is spent.
 * @param {number} port
 */
export function requireFreePort(port) {
  return /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      const probe = createServer()
      probe.once('error', error => reject(portProblem(error, port)))
      probe.listen(port, () => probe.close(() => resolve()))
    })
  )
}

/**
 * @param {Error} error
 * @param {number} port
 */
function portProblem(error, port) {
  const code = 'code' in error ? error.code : ''
  const advice = `choose another with PORT=${port + 1} npm start.`
  if (code === 'EADDRINUSE')
    return new Stop(`Port ${port} is taken by another program: stop that one, or ${advice}`)
  if (code === 'EACCES') return new Stop(`Port ${port} may not be used by this account: ${advice}`)
  return error
}

/**
 * The addresses at which this machine's server can be reached, this machine's own name for itself first.
 * @param {number} port
 */
export function addresses(port) {
  const near = Object.values(networkInterfaces())
    .flatMap(list => list ?? [])
    .filter(address => address.family === 'IPv4' && !address.internal)
  return ['localhost', ...near.map(address => address.address)].map(
    host => `http://${host}:${port}`,
  )
}
