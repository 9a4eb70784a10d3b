// @ts-check
import { install } from '../ready/install.mjs'
import { enter, readSettings, ROOT } from '../ready/settings.mjs'
import { browserStages, quickStages } from './stages.mjs'
import { sum } from './tally.mjs'

/** The tests' build stands apart: a running `npm start` keeps its own. */
const DIST = '.next-test'

/**
 * Runs every stage, whatever the ones before it found, and ends with one line, `N passed, N failed`.
 * @param {readonly string[]} args `--quick` leaves out the build and the browser
 */
export async function check(args) {
  const settings = readSettings({ DIST_DIR: DIST, ...process.env }, process.cwd())
  enter(settings)
  await install(ROOT)
  const quick = quickStages()
  const tallies = [
    ...(await inOrder(quick.first)),
    ...(await Promise.all(quick.together.map(inOrder))).flat(),
    ...(await inOrder(quick.last)),
    ...(await inOrder(args.includes('--quick') ? [] : browserStages(settings))),
  ]
  const { passed, failed } = sum(tallies)
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed > 0 ? 1 : 0)
}

/** @param {readonly import('./stages.mjs').Stage[]} stages */
async function inOrder(stages) {
  const tallies = []
  for (const stage of stages) tallies.push(await report(stage))
  return tallies
}

/** @param {import('./stages.mjs').Stage} stage */
async function report({ name, work }) {
  const began = performance.now()
  const { tally, output } = await work()
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  if (tally.failed > 0) console.log(output.trim())
  console.log(
    `${tally.failed > 0 ? 'FAIL' : 'ok'}  ${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`,
  )
  return tally
}
