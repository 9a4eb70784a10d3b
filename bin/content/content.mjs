// @ts-check
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { relative, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { readSettings } from '../ready/settings.mjs'
import { Stop } from '../ready/stop.mjs'
import { balanceTable } from './balance.mjs'
import { init } from './init.mjs'
import { loadCheck } from './load.mjs'

const USAGE =
  'Usage: npm run content [-- <module folder>], npm run content -- --balance [<module folder>], or npm run content -- --init <new folder>'

/**
 * Checks a module's files, or begins a new module.
 * @param {readonly string[]} args a module's folder, or `--init` and a new folder, or `--balance`; none: MODULE_DIR, or `lessons`
 * @param {NodeJS.ProcessEnv} env
 * @param {string} cwd
 */
export async function content(args, env, cwd) {
  const [first, second, ...rest] = args
  if (rest.length > 0 || (first?.startsWith('-') && !['--init', '--balance'].includes(first)))
    throw new Stop(USAGE)
  if (first === '--init') {
    if (second === undefined) throw new Stop(USAGE)
    return init(resolve(cwd, second), second)
  }
  if (first === '--balance') return balance(folderOf(second, env, cwd))
  if (second !== undefined) throw new Stop(USAGE)
  // The check ends before most of its code has earned back what optimising it costs: a third of its time.
  setFlagsFromString('--interrupt-budget=4000000')
  await check(folderOf(first, env, cwd), cwd)
}

/**
 * @param {string | undefined} named
 * @param {NodeJS.ProcessEnv} env
 * @param {string} cwd
 */
function folderOf(named, env, cwd) {
  return named === undefined ? readSettings(env, cwd).module : resolve(cwd, named)
}

/**
 * Prints what each lesson rests on, and whose words those are.
 * @param {string} folder
 */
async function balance(folder) {
  const { balanceOf, readModule, readModuleFiles } = await loadCheck()
  const files = await readModuleFiles(folder).catch(error => {
    throw new Stop(error.message)
  })
  await print(balanceTable(balanceOf(readModule(files).module)))
}

/**
 * Prints what is wrong, one line each, and a count; ends with status 1 where there is an error.
 * @param {string} folder
 * @param {string} cwd
 */
async function check(folder, cwd) {
  const loaded = await loadCheck()
  const files = await loaded.readModuleFiles(folder).catch(error => {
    throw new Stop(error.message)
  })
  const findings = await findingsOf(files, loaded)
  const lines = findings.map(finding => lineFor(finding, relative(cwd, folder)))
  const errors = findings.filter(finding => finding.severity === 'error').length
  lines.push(summary(errors, findings.length - errors, files.size))
  await print(lines)
  process.exitCode = errors > 0 ? 1 : 0
}

/**
 * What is wrong with a module: found on two processors where there are two.
 * @param {import('../../course/files').ModuleFiles} files
 * @param {Awaited<ReturnType<typeof loadCheck>>} loaded
 */
async function findingsOf(files, { checkModule, checkRecords, inOrder }) {
  if (availableParallelism() === 1) return checkModule(files)
  const prose = once(
    new Worker(new URL('prose.mjs', import.meta.url), { workerData: files }),
    'message',
  )
  const [records, [found]] = [checkRecords(files), await prose]
  return [...records, ...found].sort(inOrder)
}

/**
 * @param {import('../../course/finding').Finding} finding
 * @param {string} folder
 */
function lineFor({ severity, rule, file, line, path, message }, folder) {
  const place = `${folder === '' ? '' : `${folder}/`}${file}:${line}`
  const said = severity === 'warning' ? `(warning) ${message}` : message
  return [place, path, rule, said].filter(Boolean).join('  ')
}

/**
 * @param {number} errors
 * @param {number} warnings
 * @param {number} files
 */
function summary(errors, warnings, files) {
  const seconds = (performance.now() / 1000).toFixed(1)
  return `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files, 'file')}, ${seconds} s`
}

/**
 * @param {number} number
 * @param {string} noun
 */
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/**
 * Resolves when all is out: a pipe takes only so much at once.
 * @param {readonly string[]} lines
 */
function print(lines) {
  return new Promise(resolve => process.stdout.write(`${lines.join('\n')}\n`, resolve))
}
