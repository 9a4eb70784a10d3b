import type { SpeechClaim, SpeechData } from './data'
import { derivedAssertions, LikenessIndex } from './derive'
import { readFact, type ReadFact } from './read-fact'
import { slotsOf, type Slot } from './slots'
import type { FindingKind, SpeechGuide } from './guide'
import { Names } from './mentions'
import { PatternIndex, readPattern } from './pattern'
import { outcomeWords, type OutcomeWords } from './outcome-words'
import type { Party } from './parties'
import { Synonyms } from './synonyms'
import { stemsOf } from './stem'

/** A way of saying what claims say, with whom they are about. */
export type Assertion = { of: readonly string[]; claims: readonly SpeechClaim[]; alone: boolean }

/** A way of saying what no source says. */
export type Fault = SpeechGuide['faults'][number] & { kind: FindingKind }

/** A module's ledger, made ready for checking speeches against it. */
export type SpeechLedger = {
  main: string | undefined
  parties: readonly Party[]
  names: Names
  claims: ReadonlyMap<string, SpeechClaim>
  assertions: PatternIndex<Assertion>
  faults: PatternIndex<Fault>
  derived: LikenessIndex
  slots: readonly Slot[]
  facts: readonly ReadFact[]
  outcomes: OutcomeWords
  things: Things
  synonyms: Synonyms
}

/** Stems of words that take up a party: for the thing itself, and for those who deal with it. */
type Things = { own: ReadonlySet<string>; around: ReadonlySet<string> }

/** Makes a module's data ready. Costs some milliseconds: once for a module, not once for a speech. */
export function speechLedger(data: SpeechData): SpeechLedger {
  const { parties, guide, facts } = data
  const synonyms = new Synonyms(guide.words)
  const claims = new Map(data.claims.map(claim => [claim.id, claim]))
  const assertions = guide.assertions.flatMap(({ of, alone, says, claims: ids }) => {
    const rule: Assertion = { of, alone, claims: ids.flatMap(id => claims.get(id) ?? []) }
    return says.map(saying => readPattern(saying, rule, synonyms))
  })
  const faults = guide.faults.flatMap(fault =>
    fault.says.map(saying => readPattern<Fault>(saying, fault, synonyms)),
  )
  return {
    main: guide.main ?? mostNamed(data),
    parties,
    names: new Names(parties),
    claims,
    assertions: new PatternIndex(assertions),
    faults: new PatternIndex(faults),
    derived: new LikenessIndex(derivedAssertions(data), synonyms),
    slots: slotsOf(data, synonyms),
    facts: facts.map(readFact),
    outcomes: outcomeWords(parties, guide.places),
    things: { own: stemsOf(guide.things.own), around: stemsOf(guide.things.around) },
    synonyms,
  }
}

/** The party that most claims are about. */
function mostNamed({ claims }: SpeechData): string | undefined {
  const counts = new Map<string, number>()
  for (const group of claims.flatMap(claim => claim.of))
    counts.set(group, (counts.get(group) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
