import { aboutOf, type About } from './about'
import { datesIn, isCompatible, type Dated } from './dates'
import type { DerivedAssertion } from './derive'
import { isExcused } from './excused'
import type { Finding } from './finding'
import type { SpeechLedger } from './ledger'
import { findingAt } from './messages'
import type { Said, Speech } from './reading'

/** How much of a claim a sentence must say for its date to be asked of it. */
const ENOUGH = 0.35
const SURE = 0.55

/** A date that is not the one the ledger has for what the sentence tells. */
export function dateFindings(speech: Speech, said: Said, ledger: SpeechLedger): Finding[] {
  const { sentence } = said
  const dates = datesIn(speech.text.slice(sentence.start, sentence.end))
  if (dates.length === 0) return []
  return dates.flatMap(date => {
    const from = sentence.tokens.findIndex(({ end }) => end > sentence.start + date.start)
    const to = sentence.tokens.findLastIndex(({ start }) => start < sentence.start + date.end)
    if (from < 0 || isExcused(speech, said, from, to) || isOfFact(date, said, ledger)) return []
    const told = toldBy(said, aboutOf(said, { from, to, at: [] }, ledger), from, ledger)
    const [first] = told
    if (first === undefined || told.some(claim => isDateOf(date, claim))) return []
    return [wrongDate(speech, said, { from, to }, first)]
  })
}

type Claim = DerivedAssertion['claim']

/** The dated claims that a sentence tells, the likeliest first. */
function toldBy(
  { words, scopes, topic }: Said,
  about: About,
  at: number,
  { derived }: SpeechLedger,
): Claim[] {
  const i = scopes.findLastIndex(scope => scope.clause.from <= at)
  const clause = scopes[i]?.clause
  const next = scopes[i + 1]?.clause
  // "It was in June that it closed": what happened stands in the clause that follows.
  const isCleft = /^(?:it|'t)$/.test(words[clause?.from ?? 0]?.stem ?? '') && next?.opens === 'that'
  const end = isCleft ? next.to : clause?.to
  const near = new Set(words.slice(clause?.from, end).map(({ stem }) => stem))
  const ranked = derived
    .like(near)
    .map(one => ({ claim: one.assertion.claim, share: one.share, hits: one.hits }))
    .filter(
      ({ claim }) =>
        [...claim.dates, claim.statement].flatMap(datesIn).length > 0 && isOf(claim, about, topic),
    )
    .filter(
      ({ hits, share }) =>
        hits.length > 0 &&
        share >= (about.kind === 'named' ? ENOUGH : SURE) &&
        (hits.length > 1 || about.kind === 'named'),
    )
    .sort((a, b) => b.share - a.share)
  const best = ranked[0]?.share ?? 0
  return ranked.filter(({ share }) => share >= best * 0.6).map(({ claim }) => claim)
}

function isOf({ of }: Claim, about: About, topic: string | undefined): boolean {
  const group = about.kind === 'nobody' ? topic : about.group
  return of.length === 0 || (group !== undefined && of.includes(group))
}

function isDateOf(date: Dated, { dates, statement }: Claim): boolean {
  const held = [...dates, statement].flatMap(datesIn)
  const known = held.filter(({ year }) => year !== undefined)
  return held.some(
    other =>
      isCompatible(date, other) &&
      (other.year !== undefined ||
        known.every(k =>
          isCompatible(date, { ...other, ...(k.year !== undefined && { year: k.year }) }),
        )),
  )
}

/** A background fact of that date that speaks of the same. */
function isOfFact(date: Dated, { words }: Said, { facts, synonyms }: SpeechLedger): boolean {
  return facts.some(fact => {
    if (!fact.dates.some(other => other.year !== undefined && isCompatible(date, other)))
      return false
    return (
      words.filter(
        ({ stem }) =>
          stem.length > 4 && [stem, ...synonyms.relatives(stem)].some(one => fact.content.has(one)),
      ).length >= 3
    )
  })
}

function wrongDate(
  speech: Speech,
  said: Said,
  place: { from: number; to: number },
  claim: Claim,
): Finding {
  const written = claim.dates[0] ?? ''
  return findingAt('wrong-figure', speech, said, place, {
    claims: [claim.id],
    message: `The sources have another date for this: ${written}.`,
    better: claim.statement,
    fix: {
      start: said.sentence.tokens[place.from]?.start ?? 0,
      end: said.sentence.tokens[place.to]?.end ?? 0,
      text: written.replace(/^in /i, ''),
    },
  })
}
