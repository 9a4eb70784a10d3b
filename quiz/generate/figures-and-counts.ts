import { amount, countApart, countedFigures, measured, type Counted } from './figures'
import { citing, drawApart } from './options'
import { recorded } from './phrasing'
import { inScope, type Draft, type Template } from './template'

/**
 * Pair figures with what they count. Proof: each source has its number once; no two of the claims are kin, of the numbers
 * could be equal, or of the things counted are told in like words.
 */
export const figuresAndCounts: Template = {
  name: 'figures-and-counts',
  difficulty: 2,
  level: 'understand',
  hints: ['Begin with the largest number and the smallest.'],
  prepare: ledger => {
    const figures = countedFigures(ledger)
    return (scope, random) => {
      const open = figures.filter(one => inScope(scope, one.entry))
      const pairs = drawApart(open, 4, eachApart, random)
      return pairs.length < 3 ? undefined : draft(pairs)
    }
  },
}

function eachApart(a: Counted, b: Counted): boolean {
  return countApart(a, b) && countApart(b, a)
}

function draft(pairs: readonly Counted[]): Draft {
  return {
    about: pairs.map(one => one.entry),
    stem: 'What does each figure count in its source?',
    explanation: {
      text: pairs.map(one => `${measured(one)}: ${one.figure.counts}.`).join(' '),
      cites: citing(...pairs.map(one => one.entry.claim.id)),
    },
    body: {
      kind: 'match',
      pairs: pairs.map((one, place) => ({
        id: `p${place + 1}`,
        left: `${amount(one)} (source ${one.entry.claim.source})`,
        right: one.figure.counts,
        why: `${measured(one)}: ${one.figure.counts}. ${recorded(one.entry)}`,
        cites: citing(one.entry.claim.id),
      })),
      extra: [],
    },
  }
}
