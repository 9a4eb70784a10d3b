// @ts-check
import { createHash } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stop } from './stop.mjs'

/** The app's root folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/**
 * What the environment asks for.
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} module the module's folder, absolute
 * @property {string} dist the build's folder, relative to the root; each module has its own, so that builds stand side by side
 */

/**
 * @param {Readonly<Record<string, string | undefined>>} env PORT, MODULE_DIR and DIST_DIR are read
 * @param {string} cwd what a relative MODULE_DIR is relative to
 * @returns {Settings}
 */
export function readSettings(env, cwd) {
  const own = join(ROOT, 'lessons')
  const module = env.MODULE_DIR === undefined ? own : resolve(cwd, env.MODULE_DIR)
  const dist = module === own ? '.next' : `.next-${shortHash(module)}`
  return { port: parsePort(env.PORT ?? '3000'), module, dist: env.DIST_DIR ?? dist }
}

/** @param {string} text */
function parsePort(text) {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new Stop(`PORT must be a number from 1 to 65535, and it is "${text}".`)
}

/** @param {string} text */
function shortHash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/**
 * Sets up the process for a module: what Next and the app read from the environment, and the folder that they work in.
 * @param {Settings} settings
 */
export function enter({ module, dist }) {
  process.chdir(ROOT)
  process.env.MODULE_DIR = module
  process.env.DIST_DIR = dist
  process.env.NEXT_TELEMETRY_DISABLED = '1'
}
