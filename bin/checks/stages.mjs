// @ts-check
import { mkdir, readFile } from 'node:fs/promises'
import { build } from '../ready/build.mjs'
import { run } from '../ready/run.mjs'
import { sentenceFor } from '../ready/stop.mjs'
import { requireChromium } from './chromium.mjs'
import { tallyOfJest } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ tally: Tally, output: string }} Outcome what a stage counted, and what it has to show where it failed */
/** @typedef {{ name: string, work: () => Promise<Outcome> }} Stage */

const JEST_OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning'

/**
 * The checks that need neither a build nor a browser: some that come first, some that can run side by side, each on one
 * processor, and some that take all of them.
 * @returns {{ first: Stage[], together: Stage[][], last: Stage[] }}
 */
export function quickStages() {
  return {
    first: [command('types of the routes', 'next/dist/bin/next typegen')],
    together: [
      [command('eslint', 'eslint/bin/eslint.js --max-warnings 0 .')],
      [
        command('types', 'typescript/bin/tsc --noEmit'),
        command('types without DOM and Node', 'typescript/bin/tsc --noEmit -p tsconfig.pure.json'),
        command('prettier', 'prettier/bin/prettier.cjs --check --log-level warn .'),
        command('knip', 'knip/bin/knip.js --no-progress'),
        command('content', '../bin/content.mjs'),
      ],
    ],
    last: [jest('unit and component tests', 'jest.config.mjs', ['--maxWorkers', '100%'])],
  }
}

/**
 * The build, and what is tried on it in a real browser.
 * @param {import('../ready/settings.mjs').Settings} settings
 * @returns {Stage[]}
 */
export function browserStages(settings) {
  const browser = jest('browser tests', 'tests/browser/jest.config.mjs')
  return [
    { name: 'build', work: () => attempt(() => build(settings)) },
    {
      name: browser.name,
      work: async () => {
        const found = await attempt(async () => {
          process.env.CHROMIUM = await requireChromium(process.env)
        })
        return found.tally.failed > 0 ? found : browser.work()
      },
    },
  ]
}

/**
 * A stage that passes where each of its commands, scripts of node_modules with their arguments, ends well.
 * @param {string} name
 * @param {...string} scripts
 * @returns {Stage}
 */
function command(name, ...scripts) {
  return {
    name,
    work: async () => {
      for (const script of scripts) {
        const [file, ...args] = script.split(' ')
        const { status, output } = await run(process.execPath, [`node_modules/${file}`, ...args])
        if (status !== 0) return failure(output)
      }
      return success()
    },
  }
}

/**
 * @param {string} name
 * @param {string} config
 * @param {string[]} [workers] how many test files run at once, where it is not for Jest to say
 * @returns {Stage}
 */
function jest(name, config, workers = []) {
  return {
    name,
    work: async () => {
      await mkdir('.cache', { recursive: true })
      const file = `.cache/jest-${config.replaceAll('/', '-')}.json`
      const args = ['--config', config, ...workers, '--json', '--outputFile', file]
      const { status, output } = await run(
        process.execPath,
        ['node_modules/jest/bin/jest.js', ...args],
        { env: { ...process.env, NODE_OPTIONS: JEST_OPTIONS } },
      )
      const report = await readFile(file, 'utf8').then(JSON.parse, () => undefined)
      return report === undefined ? failure(output) : { tally: tallyOfJest(report, status), output }
    },
  }
}

/**
 * @param {() => Promise<void>} work
 * @returns {Promise<Outcome>}
 */
async function attempt(work) {
  return work().then(success, error => failure(sentenceFor(error) ?? String(error.stack)))
}

/** @returns {Outcome} */
function success() {
  return { tally: { passed: 1, failed: 0 }, output: '' }
}

/**
 * @param {string} output
 * @returns {Outcome}
 */
function failure(output) {
  return { tally: { passed: 0, failed: 1 }, output }
}
