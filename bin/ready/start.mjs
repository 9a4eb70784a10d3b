// @ts-check
import { build } from './build.mjs'
import { loadFront } from './front.mjs'
import { install } from './install.mjs'
import { addresses, requireFreePort } from './port.mjs'
import { enter, readSettings, ROOT } from './settings.mjs'

/** Installs, checks and builds what has changed, and serves nothing: for an image that is started elsewhere. */
export async function prepare() {
  const settings = readSettings(process.env, process.cwd())
  enter(settings)
  await install(ROOT)
  await build(settings)
  await loadFront(settings)
}

/** Installs, checks and builds what has changed, and serves it until the process is told to end. */
export async function start() {
  const settings = readSettings(process.env, process.cwd())
  enter(settings)
  await requireFreePort(settings.port)
  await install(ROOT)
  await build(settings)
  const { serveBuild } = await loadFront(settings)
  announce(
    settings.port,
    await serveBuild({ root: ROOT, dist: settings.dist, port: settings.port }),
  )
}

/** Installs what is missing, and serves the app while it is being worked on. */
export async function develop() {
  const settings = readSettings(process.env, process.cwd())
  enter(settings)
  await requireFreePort(settings.port)
  await install(ROOT)
  const { serveDevelopment } = await loadFront(settings)
  announce(settings.port, await serveDevelopment({ root: ROOT, port: settings.port }))
}

/**
 * @param {number} port
 * @param {import('../../server/front/serve').Serving} serving
 */
function announce(port, serving) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, once(serving))
  const [here, ...near] = addresses(port)
  const seconds = (performance.now() / 1000).toFixed(1)
  console.log(`Ready in ${seconds} s: ${here}`)
  if (near.length > 0) console.log(`In the same network: ${near.join(' ')}`)
}

/**
 * A terminal's Ctrl-C reaches this process twice under npm: the second is no impatience.
 * @param {import('../../server/front/serve').Serving} serving
 */
function once(serving) {
  return () => {
    ending ??= serving.close().then(() => process.exit(0))
  }
}

/** @type {Promise<never> | undefined} */
let ending
