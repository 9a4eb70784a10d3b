import { aboutOf, type About } from './about'
import type { SpeechClaim } from './data'
import { framesOver, isExcused } from './excused'
import type { Finding } from './finding'
import { PRONOUNS } from './grammar'
import type { FindingKind } from './guide'
import type { Assertion, SpeechLedger } from './ledger'
import { missingFrame, mixedUp } from './messages'
import type { Match } from './pattern'
import type { Said, Speech } from './reading'
import type { Token } from './token'
import { handedToAnother } from './voices'

/** What claims say, said as a fact though somebody only says so, or said of somebody else. */
export function assertionFindings(speech: Speech, said: Said, ledger: SpeechLedger): Finding[] {
  const found = ledger.assertions
    .matches(said.words)
    .filter(({ match }) => !isExcused(speech, said, match.from, match.to))
    .map(({ pattern, match }) => ({
      rule: pattern.rule,
      match,
      about: aboutOf(said, match, ledger),
    }))
  const fitting = found.filter(({ rule, about }) => fits(rule, about))
  return found.flatMap(one => {
    if (fits(one.rule, one.about)) return framing(speech, said, one, ledger)
    const isTrueOfIt = fitting.some(other => overlaps(other.match, one.match))
    return isTrueOfIt ? [] : pinned(speech, said, one, ledger)
  })
}

const MODAL = /^(?:to|can|may|might|would|will|must|should)$/

/** "It might even save a life": nobody says that it did. */
function isThought(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.slice(0, at).findLast(({ lower }) => !ADVERB.test(lower))
  return MODAL.test(verb?.lower ?? '')
}

const ADVERB = /^(?:even|also|just|well|still|only|then|now|ever|at|least|\p{L}+ly)$/u

type Found = { rule: Assertion; match: Match; about: About }

function fits({ of }: Assertion, about: About): boolean {
  return about.kind !== 'nobody' && (of.length === 0 || of.includes(about.group))
}

function overlaps(a: Match, b: Match): boolean {
  return a.from <= b.to && b.from <= a.to
}

function framing(
  speech: Speech,
  said: Said,
  { rule, match, about }: Found,
  ledger: SpeechLedger,
): Finding[] {
  const claims = relevant(rule.claims, about)
  const kind = faultOf(claims)
  const { tokens } = said.sentence
  if (about.kind !== 'named' && isThought(tokens, match.from)) return []
  if (kind === undefined) return []
  if (framesOver(said, match.from, match.to).length > 0)
    return handedToAnother(speech, said, match, claims, ledger)
  if (isOfAgency(said, match)) return []
  return [missingFrame(kind, speech, said, match, claims)]
}

/** "The FBI's criminal enterprise": whose word it is stands before it. */
function isOfAgency({ mentions, sentence }: Said, { from }: Match): boolean {
  const before = sentence.tokens[from - 1]?.text ?? ''
  const isParty = mentions.some(({ party, to }) => to === from - 1 && party.kind !== 'agency')
  return !isParty && /^\p{Lu}.*['’]s?$/u.test(before)
}

/** The claims of a rule that are about whom the speech is about. */
function relevant(claims: readonly SpeechClaim[], about: About): readonly SpeechClaim[] {
  const own = claims.filter(
    claim => about.kind !== 'nobody' && (claim.of.length === 0 || claim.of.includes(about.group)),
  )
  return own.length > 0 ? own : claims
}

/** The fault of saying claims as facts; undefined where one of them is reported as one. */
export function faultOf(claims: readonly SpeechClaim[]): FindingKind | undefined {
  const standings = claims.map(({ standing }) => standing)
  const isFlat = claims.some(
    ({ standing, speaker }) =>
      (standing === 'journalist-reports' && speaker === undefined) ||
      standing === 'journalist-analysis' ||
      standing === 'convicted-or-pleaded' ||
      standing === 'court-outcome',
  )
  if (isFlat) return undefined
  if (claims.some(isAccusation)) return 'status-overclaim'
  const isWord = standings.some(one => one !== 'alleged-in-indictment' && one !== 'expert-opinion')
  return isWord ? 'missing-attribution' : undefined
}

/** What somebody is accused of. A count of arrests or seizures is not, though prosecutors give it. */
function isAccusation({ standing, figures }: SpeechClaim): boolean {
  if (standing === 'prosecutors-say') return figures.length === 0
  return standing === 'alleged-in-indictment'
}

/** What is true of one party, said of another by name. */
function pinned(speech: Speech, said: Said, { rule, match, about }: Found, ledger: SpeechLedger) {
  if (!rule.alone || about.kind === 'nobody') return []
  if (about.kind === 'meant' && !isNamedNear(speech, said, about.group, match)) return []
  const hasOwn = said.mentions.some(({ party }) => rule.of.includes(party.group))
  const isSystem = ledger.parties.some(
    ({ group, kind }) => group === about.group && kind === 'system',
  )
  if (hasOwn || !isSystem || (about.kind === 'named' && !about.before && isFar(said, match)))
    return []
  return [mixedUp(speech, said, match, rule, about.group, ledger)]
}

/** Whether the party is named before in the sentence, or in the sentence before one that takes it up by a pronoun. */
function isNamedNear(
  { text, said: all }: Speech,
  said: Said,
  group: string,
  { from }: Match,
): boolean {
  if (said.mentions.some(mention => mention.party.group === group && mention.from < from))
    return true
  const before = all[said.index - 1]
  if (before === undefined || /\n\s*\n/.test(text.slice(before.sentence.end, said.sentence.start)))
    return false
  const isTakenUp = said.sentence.tokens.slice(0, from).some(({ lower }) => PRONOUNS.has(lower))
  return isTakenUp && before.mentions.some(({ party }) => party.group === group)
}

/** A name that only follows may belong to what comes next. */
function isFar({ mentions }: Said, { to }: Match): boolean {
  return !mentions.some(({ from }) => from >= to - 8 && from <= to + 12)
}
