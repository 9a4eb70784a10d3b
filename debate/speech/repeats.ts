import { aboutOf } from './about'
import { faultOf } from './assertions'
import type { DerivedAssertion } from './derive'
import { framesOver, isExcused } from './excused'
import type { Finding } from './finding'
import type { SpeechLedger } from './ledger'
import { missingFrame, mixedUp } from './messages'
import type { Said, Speech } from './reading'

/** How much of a claim a sentence must say to be taken for it; and how little less of another may be what it says. */
const ENOUGH = 0.6
const CLOSE = 0.85

/** A sentence that says most of what a claim says, without saying whose word it is: found without any guide. */
export function repeatFindings(speech: Speech, said: Said, ledger: SpeechLedger): Finding[] {
  const words = plainWords(speech, said)
  if (words.size < 3) return []
  const ranked = ledger.derived
    .like(words)
    .filter(({ hits, share }) => hits.length >= 3 && share >= ENOUGH)
    .sort((a, b) => b.share - a.share)
  const [first] = ranked
  if (first === undefined) return []
  const near = ranked.filter(({ share }) => share >= first.share * CLOSE)
  const match = placeOf(said, first.hits)
  const about = aboutOf(said, match, ledger)
  const { of } = first.assertion.claim
  if (of.length > 0 && about.kind === 'nobody') return []
  if (
    about.kind !== 'nobody' &&
    of.length > 0 &&
    !near.some(({ assertion }) => assertion.claim.of.includes(about.group))
  )
    return about.kind === 'named' &&
      about.before &&
      first.share >= 0.85 &&
      first.hits.length >= 4 &&
      !hasBoth(said, of)
      ? [
          mixedUp(
            speech,
            said,
            match,
            { of, claims: [first.assertion.claim], alone: true },
            about.group,
            ledger,
          ),
        ]
      : []
  const claims = near.map(({ assertion }: { assertion: DerivedAssertion }) => assertion.claim)
  const kind = faultOf(claims)
  return kind === undefined ? [] : [missingFrame(kind, speech, said, match, claims)]
}

function hasBoth({ mentions }: Said, of: readonly string[]): boolean {
  return mentions.some(({ party }) => of.includes(party.group))
}

/** The words of what is said flat: neither framed nor denied, supposed or quoted. */
function plainWords(speech: Speech, said: Said): Set<string> {
  const { tokens } = said.sentence
  return new Set(
    said.scopes.flatMap(({ clause }) =>
      framesOver(said, clause.from, clause.from).length > 0
        ? []
        : tokens
            .slice(clause.from, clause.to)
            .filter(
              (token, i) =>
                token.isWord && !isExcused(speech, said, clause.from + i, clause.from + i),
            )
            .map(({ stem }) => stem),
    ),
  )
}

function placeOf({ sentence }: Said, hits: readonly string[]) {
  const at = sentence.tokens.flatMap(({ stem }, i) => (hits.includes(stem) ? [i] : []))
  return { from: at[0] ?? 0, to: at.at(-1) ?? 0, at }
}
