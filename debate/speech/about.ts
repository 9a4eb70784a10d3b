import type { Clause } from './clause'
import { PRONOUNS } from './grammar'
import type { SpeechLedger } from './ledger'
import { isAuthority, type Mention } from './mentions'
import type { Match } from './pattern'
import { scopeAt, type Said } from './reading'
import { stemsOf } from './stem'
import type { Token } from './token'

/** Words that stand for a party of any case, or for those who deal with it; a module adds its own. */
const PARTS = stemsOf(
  `company firm business staff boss employee executive chief founder outfit product it's they're they'd they've he's`.split(
    /\s+/,
  ),
)
const OTHERS = stemsOf(
  `police officer authority detective prosecutor investigator investigation case operation team agent man customer client
  service maker seller distributor somebody someone`.split(/\s+/),
)

/** Whom a statement is about: a party that is named, one that a word stands for, or nobody of the case. */
export type About =
  | { kind: 'named'; group: string; before: boolean }
  | { kind: 'meant'; group: string; byWord: boolean }
  | { kind: 'nobody' }

/** Whom the words of a match are about. */
export function aboutOf(said: Said, match: Match, ledger: SpeechLedger): About {
  const { clause } = scopeAt(said, match.from)
  const named = said.mentions.filter(({ party }) => party.kind !== 'agency')
  const inClause = named.filter(({ from }) => from >= clause.from && from < clause.to)
  const before = inClause.findLast(({ from }) => from < match.from)
  const after = inClause.find(({ from }) => from >= match.from)
  const mention = before ?? after
  const cause = mention ?? inCause(said, named, clause)
  if (mention === undefined && cause !== undefined)
    return { kind: 'named', group: cause.party.group, before: false }
  if (mention !== undefined)
    return { kind: 'named', group: mention.party.group, before: before !== undefined }
  const earlier = named.findLast(({ from }) => from < clause.from)
  const group = earlier?.party.group ?? said.topic
  if (group === undefined) return { kind: 'nobody' }
  if (isMeantByWord(said, match, clause.from, ledger)) return { kind: 'meant', group, byWord: true }
  const isLeftOut = isSubjectLeftOut(said, match, clause.from)
  return isLeftOut ? { kind: 'meant', group, byWord: false } : { kind: 'nobody' }
}

/** "It was found because the police could read Sky", "it was in June that Sky …": who is named in what follows alone. */
function inCause(
  { scopes, words }: Said,
  named: readonly Mention[],
  clause: Clause,
): Mention | undefined {
  const next = scopes[scopes.findIndex(scope => scope.clause === clause) + 1]?.clause
  const isCleft = next?.opens === 'that' && words[clause.from]?.stem === 'it'
  if (next === undefined || !(next.opens === 'because' || isCleft)) return undefined
  if (named.some(({ from }) => from < next.from)) return undefined
  return named.find(({ from }) => from >= next.from && from < next.to)
}

/** Whether a word of the clause stands for something named before. */
function isMeantByWord(
  said: Said,
  { from, to, at }: Match,
  start: number,
  { things }: SpeechLedger,
): boolean {
  const { sentence } = said
  const isUnnamed = said.isUnnamed && !said.mentions.some(({ from }) => from < start)
  const ahead = sentence.tokens.slice(start, to + 1)
  // Before anybody is named, a deed that is told is one of the case; a rule that is laid down is not.
  const isDeed =
    ahead.some(({ lower }) => PAST.test(lower) || lower === 'are') &&
    (at.length > 1 || ahead.some(({ lower }) => /^(?:these|those|both|two)$/.test(lower)))
  const part = ahead.findIndex(
    ({ stem, lower }, i) =>
      (PARTS.has(stem) || things.own.has(stem)) && isDefinite(ahead, i, lower),
  )
  const isAnyOne = isIndefinite(ahead[part - 1]?.lower) || isIndefinite(ahead[part - 2]?.lower)
  if (part >= 0) return !isAnyOne
  const isStale = isUnnamed ? from : to
  return ahead.some(
    ({ lower, stem }, i) =>
      (PRONOUNS.has(lower) && start + i <= isStale) ||
      ((!isUnnamed || isDeed) &&
        (OTHERS.has(stem) || things.around.has(stem) || isAuthority(said.mentions, start + i))),
  )
}

const PAST = /[^e]ed$|^(?:broke|stole|took|got|ran|sold|knew|was|were|had|taken|gave|let|put)$/

/** "Firms" are any firms; "the phones" are these. */
function isDefinite(tokens: readonly Token[], at: number, word: string): boolean {
  if (!/s$/.test(word) || /ss$/.test(word)) return true
  return tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ lower }) => /^(?:the|its|their|these|those|his|our|this|that)$|['’]s?$/.test(lower))
}

function isIndefinite(word = ''): boolean {
  return /^(?:an?|any|every|each|some|no|another|most|other|many|all|one)$/.test(word)
}

/** A second verb without a subject of its own has that of the first. */
function isSubjectLeftOut({ sentence }: Said, { from }: Match, start: number): boolean {
  return start > 0 && sentence.tokens.slice(start, from).filter(({ isWord }) => isWord).length <= 1
}
