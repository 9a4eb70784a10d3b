// @ts-check
import { createInterface } from 'node:readline'
import { loadSpeechCheck } from '../content/load.mjs'
import { readSettings } from '../ready/settings.mjs'
import { Stop } from '../ready/stop.mjs'
import { readLine } from './line.mjs'
import { readable } from './readable.mjs'

const USAGE = `Usage: node bin/speech-check.mjs < speech.txt
       node bin/speech-check.mjs --json < speeches.jsonl
Checks a speech against the sources of the module in MODULE_DIR (or lessons). With --json it reads one {"id", "text"} a line
and writes one {"id", "findings": [{"kind", "start", "end", "span", "claims", "message"}]} a line; offsets are UTF-16.
Status 0: all was checked, whatever was found. 1: nothing could be checked. 2: some lines could not be read, and are named.`

/**
 * Checks speeches from a stream, and prints what was found.
 * @param {readonly string[]} args none, or `--json`
 * @param {NodeJS.ProcessEnv} env MODULE_DIR
 * @param {string} cwd
 * @param {NodeJS.ReadableStream} input
 */
export async function speechCheck(args, env, cwd, input) {
  if (args.includes('--help')) return print(`${USAGE}\n`)
  if (args.length > 1 || (args[0] !== undefined && args[0] !== '--json')) throw new Stop(USAGE)
  const check = await checkOf(readSettings(env, cwd).module)
  if (args[0] === '--json') await checkLines(input, check)
  else {
    const text = await textOf(input)
    await print(readable(text, check(text)))
  }
}

/** @typedef {(text: string) => import('../../debate/speech/finding').Finding[]} Check */

/**
 * @param {string} folder
 * @returns {Promise<Check>}
 */
async function checkOf(folder) {
  const { readModule, readModuleFiles, speechData, speechLedger, checkSpeech } =
    await loadSpeechCheck()
  const files = await readModuleFiles(folder).catch(error => {
    throw new Stop(error.message)
  })
  const { evidence, speech } = readModule(files).module
  if (evidence.claims.length === 0)
    throw new Stop(`The module in ${folder} holds no claims. Run: npm run content -- ${folder}`)
  const ledger = speechLedger(speechData(evidence, speech))
  return text => checkSpeech(text, ledger)
}

/**
 * One line in, one line out; a line that cannot be read is said to be so, and the rest goes on.
 * @param {NodeJS.ReadableStream} input
 * @param {Check} check
 */
async function checkLines(input, check) {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const read = readLine(line)
    if (read.kind === 'wrong') {
      process.stderr.write(`Line ${number}: ${read.reason}\n`)
      process.exitCode = 2
      continue
    }
    const findings = check(read.text).map(({ kind, start, end, span, claims, message }) => ({
      kind,
      start,
      end,
      span,
      claims,
      message,
    }))
    await print(`${JSON.stringify({ id: read.id, findings })}\n`)
  }
}

/** @param {NodeJS.ReadableStream} input */
async function textOf(input) {
  input.setEncoding('utf8')
  let text = ''
  for await (const chunk of input) text += chunk
  return text
}

/**
 * Resolves when all is out: a pipe takes only so much at once.
 * @param {string} text
 * @returns {Promise<void>}
 */
function print(text) {
  return new Promise(resolve => process.stdout.write(text, () => resolve()))
}
