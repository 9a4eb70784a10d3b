import type { SpeechClaim } from './data'
import { isExcused } from './excused'
import type { Finding } from './finding'
import type { SpeechLedger } from './ledger'
import { findingAt } from './messages'
import { OUTCOME_WORDS, type Outcome } from './outcome-words'
import type { Mention } from './mentions'
import type { Party } from './parties'
import { scopeAt, type Said, type Speech } from './reading'

/** A plea, verdict, sentence or other step of a case that no source reports, or that goes against the one reported. */
export function outcomeFindings(speech: Speech, said: Said, ledger: SpeechLedger): Finding[] {
  const { sentence } = said
  const text = speech.text.slice(sentence.start, sentence.end)
  return OUTCOME_WORDS.flatMap(([outcome, words]) =>
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

type Place = { from: number; to: number }

function placeOf({ sentence }: Said, start: number, length: number): Place | undefined {
  const from = sentence.tokens.findIndex(token => token.end > start)
  const to = sentence.tokens.findLastIndex(token => token.start < start + length)
  return from < 0 || to < from ? undefined : { from, to }
}

/** Words for those of the case whom no name is given. */
const THE_ACCUSED =
  /\b(?:(?:both|the two|these two|the|two|its|sky's|their) (?:men|executives?|accused|defendants?|bosses|boss|chief|ceo|founder|founders|heads?|leaders?|associates|distributor|users|customers|staff|employees)|he|they|him|them|his|four associates|users|charges?|case|indictment|messages|evidence|company|firm|chats|it)\b/i

/** Who is meant: a party that is named in the clause before it, or else whom the sentence is about. */
function whoseOutcome(
  said: Said,
  at: number,
  outcome: Outcome,
  ledger: SpeechLedger,
): Party | undefined {
  const { clause } = scopeAt(said, at)
  const named = said.mentions.filter(({ party }) => party.kind !== 'agency')
  const near =
    (clause.opens === 'who' ? named.findLast(({ from }) => from < clause.from) : undefined) ??
    named.findLast(({ from }) => from >= clause.from && from < at) ??
    named.find(({ from }) => from >= at && from < clause.to) ??
    named.findLast(({ from }) => from < clause.from) ??
    named.find(({ from }) => from >= clause.to)
  const words = said.sentence.tokens
    .slice(clause.from, clause.to)
    .map(({ text }) => text)
    .join(' ')
  if (isGeneral(words, near === undefined)) return undefined
  if (near !== undefined) return bearerOf(said, near).party
  const isPair =
    /\b(?:both|the two|these two) (?:men|executives|bosses|accused|defendants)\b/i.test(words)
  if ((said.isUnnamed && !isPair) || (!THE_ACCUSED.test(words) && outcome !== 'ruling'))
    return undefined
  if (/\bhe\b|\bhis\b|\bhim\b/i.test(words) && said.person !== undefined) return said.person
  const group = said.topic
  return ledger.parties.find(party => party.group === group && party.kind === 'system')
}

/** "Ramos of Sky Global was sentenced": the person is, and not the company that is added. */
function bearerOf({ mentions, sentence }: Said, near: Mention): Mention {
  const before = mentions.findLast(({ to }) => to < near.from)
  if (near.party.kind !== 'system' || before?.party.kind !== 'person') return near
  const between = sentence.tokens.slice(before.to + 1, near.from).map(({ lower }) => lower)
  return /^(?:, )?(?:(?:of|from|at|with)|(?:the )?(?:head|boss|chief|ceo|founder|owner) of)$/.test(
    between.join(' '),
  )
    ? before
    : near
}

/** People at large, who are no party of the case: "thousands of dealers were arrested". */
function isGeneral(words: string, isUnnamed: boolean): boolean {
  return (
    isUnnamed &&
    /\b(?:people|anyone|someone|nobody|a man|a woman|men and women|burglars?|thie(?:f|ves)|murderers?|criminals|dealers|traffickers|gangsters?|officials|suspects|drivers?)\b/i.test(
      words,
    )
  )
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

const OTHERS =
  /^(?:associates?|partners?|co-defendants?|lieutenants?|friends?|accomplices|men|colleagues|customers?|users?|clients?|distributors?|sellers?|staff|employees|deputy|brother|wife|son)$/

/** "Ramos's associates were …": not Ramos. */
function isOfOthers({ mentions, sentence }: Said, at: number): boolean {
  const close = sentence.tokens.slice(Math.max(0, at - 5), at)
  const own = close.findIndex(({ lower }) => /^(?:his|her|their|its)$/.test(lower))
  if (own >= 0 && close.slice(own + 1).some(({ lower }) => OTHERS.test(lower))) return true
  const mention = mentions.findLast(({ from }) => from < at)
  if (mention === undefined) return false
  const between = sentence.tokens.slice(mention.to + 1, at)
  const isTheirs =
    /['’]s?$/.test(sentence.tokens[mention.to]?.text ?? '') || mention.party.kind === 'system'
  return isTheirs && between.slice(0, 4).some(({ lower }) => OTHERS.test(lower))
}

/** A background fact that tells the same: two of its names stand in the sentence, and it has an outcome too. */
function isOutcomeInFacts(
  speech: Speech,
  said: Said,
  words: RegExp,
  { facts, parties }: SpeechLedger,
): boolean {
  const { start, end } = said.sentence
  const names = (
    speech.text.slice(start + 1, end).match(/\p{Lu}\p{L}{3,}|\b\d{2,}\b/gu) ?? []
  ).filter(name => !parties.some(party => party.names.some(one => one.includes(name))))
  const stems = said.words.filter(({ stem }) => stem.length > 4).map(({ stem }) => stem)
  return facts.some(fact => {
    const shared = names.filter(name => fact.text.includes(name)).length
    if (shared === 0 || !new RegExp(words.source, words.flags).test(fact.text)) return false
    return (
      shared >= 2 ||
      (/\b(?:19|20)\d\d\b/.test(names.join(' ')) &&
        stems.filter(one => fact.content.has(one)).length >= 4)
    )
  })
}

/** What the ledger reports of a party's own case, and of nobody else's. */
function reportedOf(party: Party, { claims }: SpeechLedger): SpeechClaim[] {
  const family = party.name.split(' ').at(-1) ?? party.name
  return [...claims.values()].filter(
    ({ of, standing, statement }) =>
      of.includes(party.group) &&
      (standing === 'convicted-or-pleaded' ||
        standing === 'court-outcome' ||
        /\barrest/i.test(statement)) &&
      (party.kind !== 'person' ||
        statement.includes(family) ||
        standing !== 'journalist-reports') &&
      (party.kind !== 'person' || belongs(statement, family, standing)),
  )
}

function belongs(statement: string, family: string, standing: string): boolean {
  return statement.includes(family) || standing === 'court-outcome'
}

const SHOWN_BY: Partial<Record<Outcome, RegExp>> = {
  plea: /plead|admitted|guilty/i,
  conviction: /plead|admitted|guilty|sentence|convict/i,
  sentence: /sentence|prison|years/i,
  custody: /sentence|prison|under arrest|custody/i,
  arrest: /arrested|under arrest|arrests/i,
  trial: /trial|court/i,
  ruling: /court/i,
  acquittal: /acquit|cleared/i,
  dropped: /dropped|dismissed/i,
  extradition: /extradit/i,
}

function isReported(
  outcome: Outcome,
  reported: readonly SpeechClaim[],
  party: Party,
  { claims }: SpeechLedger,
): boolean {
  const shown = SHOWN_BY[outcome]
  if (
    shown !== undefined &&
    reported.some(
      ({ statement, standing }) =>
        shown.test(statement) &&
        (outcome === 'arrest' || standing !== 'journalist-reports' || outcome === 'custody'),
    )
  )
    return true
  return (
    outcome === 'arrest' &&
    party.kind === 'system' &&
    [...claims.values()].some(
      ({ of, statement }) =>
        /arrest/i.test(statement) && (of.length === 0 || of.includes(party.group)),
    )
  )
}

/** "Ramos was never convicted", though his plea is reported. */
function isDeniedReported(
  speech: Speech,
  said: Said,
  at: Place,
  outcome: Outcome,
  reported: readonly SpeechClaim[],
): boolean {
  if (outcome !== 'plea' && outcome !== 'conviction' && outcome !== 'sentence') return false
  if (
    said.sentence.asksFrom !== undefined ||
    !reported.some(({ standing }) => standing !== 'journalist-reports')
  )
    return false
  const scope = scopeAt(said, at.from)
  const token = said.sentence.tokens[at.from]
  const before = said.sentence.tokens.slice(Math.max(0, at.from - 3), at.from)
  const isClose = before.some(({ lower }) => /^(?:never|not|wasn't|didn't)$/.test(lower))
  return isClose && !scope.isSupposed && token !== undefined && scope.negatedFrom !== undefined
}

/** What is reported of a party's case: that it is charged. */
function chargesOf({ group }: Party, { claims }: SpeechLedger): SpeechClaim[] {
  return [...claims.values()]
    .filter(
      ({ of, statement }) => of.includes(group) && /\b(?:indict|charge|warrant)/i.test(statement),
    )
    .slice(0, 3)
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
