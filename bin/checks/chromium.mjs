// @ts-check
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from '../ready/run.mjs'
import { Stop } from '../ready/stop.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const APPLICATIONS = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The path of a Chromium: the one named by CHROMIUM, the system's, or Playwright's; on Debian, where the one who runs this
 * may install packages, it is installed. Stops where there is none.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>}
 */
export async function requireChromium(env) {
  if (env.CHROMIUM !== undefined) return named(env.CHROMIUM)
  const found = (await candidates(env)).find(path => existsSync(path))
  return found ?? installChromium()
}

/** @param {string} path */
function named(path) {
  if (existsSync(path)) return path
  throw new Stop(`CHROMIUM names ${path}, which is not there.`)
}

/** @param {NodeJS.ProcessEnv} env */
async function candidates(env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  const onPath = NAMES.flatMap(name => folders.map(folder => join(folder, name)))
  const { chromium } = await import('playwright-core')
  return [...APPLICATIONS, ...onPath, chromium.executablePath()]
}

async function installChromium() {
  const problem = new Stop(
    'No Chromium was found for the browser tests: install chromium or Chrome, or name one with CHROMIUM=/path/to/it.',
  )
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) throw problem
  console.log('Installing Chromium …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env })
  const { status } = await run('apt-get', ['install', '-y', 'chromium'], { env })
  if (status !== 0 || !existsSync('/usr/bin/chromium')) throw problem
  return '/usr/bin/chromium'
}
