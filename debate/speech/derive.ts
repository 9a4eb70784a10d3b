import { NO_SPEAKERS, SAY, SPEAKERS } from './frame-words'
import { NEGATORS, PRONOUNS, SUBJECTS, SUPPOSES } from './grammar'
import { stem } from './stem'
import type { Synonyms } from './synonyms'
import type { SpeechClaim, SpeechData } from './data'

/** A claim as the words that make it: each with its weight, the rarer the heavier. */
export type DerivedAssertion = {
  claim: SpeechClaim
  weights: ReadonlyMap<string, number>
  total: number
}

const SMALL = new Set(
  `of to in on at by for with from into as than then so be have do not no only also too other others such more most very own
  one two three four six nine ten any all same up out off over under about among between through during without within upon
  way part kind sort thing use make get give go come take put number source article place time year month day first second
  january february march april june july august september october november december date monday tuesday wednesday thursday friday
  which what when where who whose why how if and or but while because once after before it`
    .split(/\s+/)
    .map(stem),
)

function isContent(word: string): boolean {
  const own = stem(word)
  const isGrammar = [SUBJECTS, PRONOUNS, NEGATORS, SUPPOSES, NO_SPEAKERS].some(set => set.has(word))
  return !isGrammar && !SMALL.has(own) && !SAY.has(own) && !SPEAKERS.has(own) && own.length > 2
}

/** The words of a text that carry what it says, as stems; names and numbers are left out by `leave`. */
export function contentOf(text: string, leave: ReadonlySet<string>): Set<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  return new Set(
    words
      .filter(isContent)
      .map(stem)
      .filter(word => !leave.has(word)),
  )
}

/** Every claim as its words, so that a speech that repeats most of them can be found without a guide. */
export function derivedAssertions({ claims, parties }: SpeechData): DerivedAssertion[] {
  const names = new Set(
    parties.flatMap(({ names }) =>
      names.flatMap(name => (name.match(/[\p{L}]+/gu) ?? []).map(stem)),
    ),
  )
  const contents = claims.map(claim => contentOf(claim.statement.split(';')[0] ?? '', names))
  const counts = new Map<string, number>()
  for (const word of contents.flatMap(content => [...content]))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  // What is missing in a source is said as nobody's claim.
  const isSaid = claims.map(({ statement }) => !/\bmissing\b/.test(statement))
  return claims
    .filter((_, i) => isSaid[i])
    .map(claim => {
      const i = claims.indexOf(claim)
      const words = [...(contents[i] ?? [])]
      const weights = new Map(
        words.map(word => [word, Math.log((claims.length + 1) / (counts.get(word) ?? 1)) + 0.3]),
      )
      return {
        claim,
        weights,
        total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
      }
    })
}

/** A claim that words say, with how much of it they say, from 0 to 1, and by which of them. */
export type Likeness = { assertion: DerivedAssertion; share: number; hits: string[] }

type Place = { assertion: number; word: string; weight: number }

/** Claims by the words that may say them, so that a sentence is compared with those alone that it can be like. */
export class LikenessIndex {
  private readonly byWord = new Map<string, Place[]>()
  private readonly assertions: readonly DerivedAssertion[]

  constructor(assertions: readonly DerivedAssertion[], synonyms: Synonyms) {
    this.assertions = assertions
    for (const [assertion, { weights }] of assertions.entries())
      for (const [word, weight] of weights) {
        this.add(word, { assertion, word, weight })
        for (const other of new Set(synonyms.relatives(word)))
          if (other !== word) this.add(other, { assertion, word, weight: weight * 0.8 })
      }
  }

  private add(word: string, place: Place): void {
    const places = this.byWord.get(word)
    if (places === undefined) this.byWord.set(word, [place])
    else places.push(place)
  }

  /** The claims that these words say, of each how much; in no order. */
  like(words: ReadonlySet<string>): Likeness[] {
    const found = new Map<number, Map<string, { weight: number; hit: string }>>()
    for (const hit of words)
      for (const { assertion, word, weight } of this.byWord.get(hit) ?? []) {
        const said = found.get(assertion) ?? new Map<string, { weight: number; hit: string }>()
        found.set(assertion, said)
        if (weight > (said.get(word)?.weight ?? 0)) said.set(word, { weight, hit })
      }
    return [...found].flatMap(([i, said]) => {
      const assertion = this.assertions[i]
      if (assertion === undefined || assertion.total === 0) return []
      const all = [...said.values()]
      const sum = all.reduce((total, { weight }) => total + weight, 0)
      return [{ assertion, share: sum / assertion.total, hits: all.map(({ hit }) => hit) }]
    })
  }
}
