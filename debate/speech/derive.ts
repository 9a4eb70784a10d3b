import { NO_SPEAKERS, SAY, SPEAKERS } from './frame-words'
import { NEGATORS, PRONOUNS, SUBJECTS, SUPPOSES } from './grammar'
import { stem } from './stem'
import { relatives } from './synonyms'
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

/** How much of a claim these words say, from 0 to 1, and by which of them. */
export function likeness({ weights, total }: DerivedAssertion, words: ReadonlySet<string>) {
  const hits: string[] = []
  let sum = 0
  for (const [word, weight] of weights) {
    const found = words.has(word) ? word : relatives(word).find(other => words.has(other))
    if (found === undefined) continue
    hits.push(found)
    sum += found === word ? weight : weight * 0.8
  }
  return { share: total === 0 ? 0 : sum / total, hits }
}
