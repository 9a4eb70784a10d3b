import type { SpeechClaim } from './data'
import type { SpeechLedger } from './ledger'
import type { Outcome } from './outcome-words'
import type { Place } from './outcomes'
import type { Party } from './parties'
import { scopeAt, type Said, type Speech } from './reading'

/** What the ledger reports of a party's own case, and of nobody else's. */
export function reportedOf(party: Party, { claims }: SpeechLedger): SpeechClaim[] {
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

export function isReported(
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
export function isDeniedReported(
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
export function chargesOf({ group }: Party, { claims }: SpeechLedger): SpeechClaim[] {
  return [...claims.values()]
    .filter(
      ({ of, statement }) => of.includes(group) && /\b(?:indict|charge|warrant)/i.test(statement),
    )
    .slice(0, 3)
}

/** A background fact that tells the same: two of its names stand in the sentence, and it has an outcome too. */
export function isOutcomeInFacts(
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
