// @ts-check
import { createHash } from 'node:crypto'
import { access, constants, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './run.mjs'
import { Stop, sentenceFor } from './stop.mjs'

/** The name of the packages that were asked for when node_modules was last brought up to date. */
const STAMP = join('node_modules', '.installed')

/**
 * Brings node_modules up to date with package.json and package-lock.json, where it is not.
 * @param {string} root
 */
export async function install(root) {
  await requireWritable(root)
  const wanted = await nameOfPackages(root)
  if (await isInstalled(root, wanted)) return
  console.log('Installing packages …')
  const [command, ...args] = npm(process.env)
  const { status, output } = await run(command, [
    ...args,
    'install',
    '--include=dev',
    '--no-audit',
    '--no-fund',
  ]).catch(error => {
    if (error.code === 'ENOENT')
      throw new Stop('npm was not found: install it (it comes with Node.js) and start again.')
    throw error
  })
  if (status !== 0)
    throw new Stop(sentenceFor(output) ?? `${output.trim()}\nThe packages could not be installed.`)
  // npm may have completed the lock file for this platform.
  await writeFile(join(root, STAMP), await nameOfPackages(root))
}

/** @param {string} root */
async function requireWritable(root) {
  await access(root, constants.W_OK).catch(() => {
    throw new Stop(
      `The folder ${root} cannot be written to: change its permissions, or copy the project to a folder of your own.`,
    )
  })
}

/**
 * npm as the one who started this has it: its own script under `npm start`, else the command.
 * @param {NodeJS.ProcessEnv} env
 * @returns {[string, ...string[]]}
 */
function npm(env) {
  return env.npm_execpath === undefined ? ['npm'] : [process.execPath, env.npm_execpath]
}

/** @param {string} root */
async function nameOfPackages(root) {
  const hash = createHash('sha256')
  for (const file of ['package.json', 'package-lock.json'])
    hash.update(await readFile(join(root, file)).catch(() => ''))
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} wanted
 */
async function isInstalled(root, wanted) {
  const stamp = await readFile(join(root, STAMP), 'utf8').catch(() => undefined)
  return stamp === undefined ? isInstalledByHand(root) : stamp === wanted
}

/**
 * Whether npm itself was run since the package files were last written.
 * @param {string} root
 */
async function isInstalledByHand(root) {
  const times = await Promise.all(
    ['node_modules/.package-lock.json', 'package.json', 'package-lock.json'].map(file =>
      stat(join(root, file)).then(
        found => found.mtimeMs,
        () => 0,
      ),
    ),
  )
  const [installed = 0, ...asked] = times
  return installed > 0 && asked.every(time => time <= installed)
}
