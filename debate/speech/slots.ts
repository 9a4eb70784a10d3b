import type { SpeechClaim, SpeechData, SpeechFigure } from './data'
import { stem } from './stem'
import type { Synonyms } from './synonyms'

/** What sort of thing a figure counts: only figures of one sort are compared. */
export type Sort = 'money' | 'share' | 'time' | 'count'

/** A place for a figure: what it counts, of whom, and in which words a speech may speak of it. */
export type Slot = {
  claim: SpeechClaim
  figure: SpeechFigure
  sort: Sort
  /** Stems of the nouns that it counts. */
  units: ReadonlySet<string>
  /** Stems of words that stand near it. */
  context: ReadonlySet<string>
  currency: '$' | '€' | '£' | undefined
  /** Claims whose figures are of the same thing, and differ from this. */
  rivals: readonly SpeechClaim[]
}

const SORT_WORDS: readonly [RegExp, Sort][] = [
  [/dollar|euro|pound|currency|[$€£]/i, 'money'],
  [/percent|per cent|share|proportion/i, 'share'],
  [/^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|period)\b/i, 'time'],
]
const SMALL =
  /^(?:of|the|a|an|and|in|on|by|for|to|with|from|that|which|whose|as|at|its|their|were|was|is|are|s|be|been|said|say|says|believed|whom|million|billion|ordinal|value|people)$/

/** The figures of a module as places that a speech may fill. */
export function slotsOf({ claims, guide, parties }: SpeechData, synonyms: Synonyms): Slot[] {
  const names = new Set(
    parties
      .filter(({ kind }) => kind !== 'agency')
      .flatMap(({ names }) => names.flatMap(name => name.split(/\W+/).map(stem))),
  )
  const byId = new Map(claims.map(claim => [claim.id, claim]))
  const rivalsOf = (claim: SpeechClaim) =>
    guide.rivals
      .filter(ids => ids.some(id => id === claim.id))
      .flatMap(ids => ids.filter(id => id !== claim.id).flatMap(id => byId.get(id) ?? []))
  return claims.flatMap(claim =>
    claim.figures
      .filter(figure => !/ordinal/.test(figure.unit))
      .map((figure): Slot => {
        const more = guide.counts.filter(count => count.claim === claim.id)
        return {
          claim,
          figure,
          sort: SORT_WORDS.find(([words]) => words.test(figure.unit))?.[1] ?? 'count',
          units: synonyms.allOf(wordsOf(figure.unit)),
          context: new Set(
            [
              ...synonyms.allOf(wordsOf(figure.counts)),
              ...more.flatMap(({ words }) => words).map(stem),
            ]
              .map(stem)
              .filter(word => !names.has(word)),
          ),
          currency: currencyOf(figure.unit),
          rivals: rivalsOf(claim),
        }
      }),
  )
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    word => !SMALL.test(word) || word === 'people',
  )
}

function currencyOf(unit: string): Slot['currency'] {
  if (/dollar|\$/.test(unit)) return '$'
  if (/euro|€/.test(unit)) return '€'
  return /pound|£/.test(unit) ? '£' : undefined
}
