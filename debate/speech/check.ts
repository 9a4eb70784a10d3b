import { assertionFindings } from './assertions'
import { faultFindings } from './faults'
import { figureFindings } from './figures'
import { withoutOverlaps, type Finding } from './finding'
import type { SpeechLedger } from './ledger'
import { loadedFindings } from './loaded'
import { outcomeFindings } from './outcomes'
import { readSpeech, type Said, type Speech } from './reading'
import { repeatFindings } from './repeats'
import { roleFindings } from './roles'
import { dateFindings } from './wrong-dates'

const RULES: readonly ((speech: Speech, said: Said, ledger: SpeechLedger) => Finding[])[] = [
  loadedFindings,
  outcomeFindings,
  figureFindings,
  dateFindings,
  faultFindings,
  assertionFindings,
  roleFindings,
  repeatFindings,
]

/** How many sentences are checked in one step. */
const STEP = 40

/** Whether a sentence of the text is to be checked, by its offsets. All are read, since one may explain another. */
type Asked = (start: number, end: number) => boolean

/**
 * Marks where a speech says more than the sources allow: any text in, findings in the order of the text out, never two at one
 * place. Offsets are UTF-16. Never throws; the same text and ledger always give the same findings.
 */
export function checkSpeech(text: string, ledger: SpeechLedger, isAsked?: Asked): Finding[] {
  const steps = speechSteps(text, ledger, isAsked)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps of some milliseconds, each of which says how much is done, from 0 to 1: for a page that must not freeze. */
export function* speechSteps(
  text: string,
  ledger: SpeechLedger,
  isAsked: Asked = () => true,
): Generator<number, Finding[]> {
  const reading = readSpeech(text, ledger)
  for (;;) {
    const step = reading.next()
    if (step.done) return yield* checkSteps(step.value, ledger, isAsked)
    yield (step.value / text.length) * 0.6
  }
}

function* checkSteps(
  speech: Speech,
  ledger: SpeechLedger,
  isAsked: Asked,
): Generator<number, Finding[]> {
  const findings: Finding[] = []
  for (const [i, said] of speech.said.entries()) {
    const { start, end } = said.sentence
    if (isAsked(start, end)) findings.push(...sentenceFindings(speech, said, ledger))
    if (i % STEP === STEP - 1) yield 0.6 + (0.4 * i) / speech.said.length
  }
  return findings
}

function sentenceFindings(speech: Speech, said: Said, ledger: SpeechLedger): Finding[] {
  const all = RULES.flatMap(rule => rule(speech, said, ledger))
  const verb = all.find(({ kind }) => kind === 'loaded-verb')
  const isUnder = ({ kind, start }: Finding) =>
    verb !== undefined &&
    start > verb.start &&
    (kind === 'status-overclaim' || kind === 'missing-attribution' || kind === 'contested-figure')
  return joined(speech.text, withoutOverlaps(all.filter(finding => !isUnder(finding))))
}

/** What one statement says is one finding, though two rules find it. */
function joined(text: string, findings: readonly Finding[]): Finding[] {
  const out: Finding[] = []
  for (const finding of findings) {
    const last = out.at(-1)
    const isOne =
      last?.kind === finding.kind &&
      (isWordOf(last) || last.kind === 'unknown-as-known') &&
      !/[,;:—]|\b(?:and|but)\b/.test(text.slice(last.end, finding.start))
    if (last !== undefined && isOne)
      out[out.length - 1] = { ...last, end: finding.end, span: text.slice(last.start, finding.end) }
    else if (!isAgain(out, finding)) out.push(finding)
  }
  return out
}

function isWordOf({ kind }: Finding): boolean {
  return kind === 'status-overclaim' || kind === 'missing-attribution'
}

/** Whether the same claims were marked for the same fault before in this sentence. */
function isAgain(found: readonly Finding[], finding: Finding): boolean {
  const claims = finding.claims.join()
  return found.some(
    other => isWordOf(finding) && other.kind === finding.kind && other.claims.join() === claims,
  )
}
