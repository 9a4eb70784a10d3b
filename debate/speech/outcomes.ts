import type { SpeechClaim } from './data'
import { isExcused } from './excused'
import type { Finding } from './finding'
import type { SpeechLedger } from './ledger'
import { findingAt } from './messages'
import type { Party } from './parties'
import type { Said, Speech } from './reading'
import {
  reportedOf,
  isReported,
  isDeniedReported,
  chargesOf,
  isOutcomeInFacts,
} from './reported-outcomes'
import { whoseOutcome, isOfOthers } from './whose-outcome'

/** A plea, verdict, sentence or other step of a case that no source reports, or that goes against the one reported. */
export function outcomeFindings(speech: Speech, said: Said, ledger: SpeechLedger): Finding[] {
  const { sentence } = said
  const text = speech.text.slice(sentence.start, sentence.end)
  return ledger.outcomes.flatMap(([outcome, words]) =>
    [...text.matchAll(words)].flatMap(match => {
      const at = placeOf(said, sentence.start + match.index, match[0].length)
      if (at === undefined) return []
      const who = whoseOutcome(said, at.from, outcome, ledger)
      if (who === undefined || isOpenOutcome(said, at.from)) return []
      const reported = isOfOthers(said, at.from) ? [] : reportedOf(who, ledger)
      if (isOutcomeInFacts(speech, said, words, ledger)) return []
      const isDenied = isDeniedReported(speech, said, at, outcome, reported)
      if (!isDenied && isExcused(speech, said, at.from, at.to)) return []
      if (!isDenied && isReported(outcome, reported, who, ledger)) return []
      return [falseOutcome(speech, said, at, who, reported, ledger)]
    }),
  )
}

export type Place = { from: number; to: number }

function placeOf({ sentence }: Said, start: number, length: number): Place | undefined {
  const from = sentence.tokens.findIndex(token => token.end > start)
  const to = sentence.tokens.findLastIndex(token => token.start < start + length)
  return from < 0 || to < from ? undefined : { from, to }
}

const OPEN =
  /^(?:to|will|would|could|can|may|might|should|must|if|until|unless|when|once|not|never|be|before|without|of|gets?)$/

/** A step to come, or one that is only thought of. */
function isOpenOutcome({ sentence }: Said, at: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower)
  return before.some(
    word =>
      /^(?:to|will|would|could|can|may|might|should|must|until|unless|once|till|yet)$/.test(word) &&
      OPEN.test(word),
  )
}

function falseOutcome(
  speech: Speech,
  said: Said,
  at: Place,
  party: Party,
  reported: readonly SpeechClaim[],
  ledger: SpeechLedger,
): Finding {
  const found = reported.filter(({ standing }) => standing !== 'journalist-reports')
  const what =
    found.length > 0
      ? `The sources report of ${party.name}: ${found[0]?.statement ?? ''}`
      : `No source reports any such step about ${party.name}: what is reported are charges.`
  return findingAt('false-outcome', speech, said, at, {
    claims: (found.length > 0 ? found : chargesOf(party, ledger)).map(({ id }) => id),
    message: what,
    better:
      found[0]?.statement ??
      `${party.name} is charged; the sources report no plea, verdict or sentence.`,
  })
}
