// @ts-check
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { loadSpeechCheck } from '../../bin/content/load.mjs'
import { ROOT } from '../../bin/ready/settings.mjs'
import { median } from './row.mjs'

const RUNS = 7

/**
 * The speech check: a ten-minute speech, and how its time grows with the text.
 * @returns {Promise<import('./row.mjs').Row[]>}
 */
export async function speech() {
  const { readModule, readModuleFiles, speechData, speechLedger, checkSpeech } =
    await loadSpeechCheck()
  const { evidence, speech } = readModule(await readModuleFiles(join(ROOT, 'lessons'))).module
  const ledger = speechLedger(speechData(evidence, speech))
  const words = await labelledWords()
  /** @param {number} count */
  const timed = count => {
    const text = Array.from({ length: count }, (_, i) => words[i % words.length]).join(' ')
    const began = performance.now()
    checkSpeech(text, ledger)
    return performance.now() - began
  }
  timed(10_000)
  const ten = median(Array.from({ length: RUNS }, () => timed(1500)))
  const [some, many] = [timed(25_000), timed(100_000)]
  return [
    { what: 'speech of 1,500 words checked', figure: ten, unit: 'ms', aim: { most: 100 } },
    {
      what: 'speech of 100,000 words checked',
      figure: many / 1000,
      unit: 's',
      aim: { most: 10 },
      note: `${(many / some).toFixed(1)} times as long as 25,000 words`,
    },
  ]
}

/** The words of the labelled speeches, clean and faulty. */
async function labelledWords() {
  const file = join(ROOT, 'tests', 'debate', 'speech', 'speeches.yaml')
  /** @type {{ speeches: { text: string }[] }} */
  const { speeches } = parse(await readFile(file, 'utf8'))
  return speeches.flatMap(({ text }) => text.trim().split(/\s+/))
}
